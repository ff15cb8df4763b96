#include "app/content/clip_text.h"

namespace limber::content {

using namespace figure;

namespace {

void apply(const PoseText& pose, Key& key) {
    for (const Setting& setting : pose.settings) {
        if (setting.side) {
            key.values.at(setting.channel, *setting.side) = setting.value;
        } else {
            key.values.at(setting.channel, rightSide) = setting.value;
            key.values.at(setting.channel, leftSide) = setting.value;
        }
    }
    if (pose.contacts)
        key.contacts = *pose.contacts;
    if (pose.straighten)
        key.straighten = pose.straighten->share < 0.31 ? std::nullopt : pose.straighten;
}

std::optional<int> keyNamed(const Clip& clip, const std::string& name) {
    for (std::size_t i = 0; i < clip.keys.size(); ++i)
        if (clip.keys[i].name == name)
            return static_cast<int>(i);
    return std::nullopt;
}

} // namespace

Clip assemble(ObjectReader& clips, const std::string& variant, const ClipText& text,
              const Exercise& exercise) {
    Clip clip = text.clip;
    clip.exercise = exercise.id;
    clip.variant = variant;
    clip.phases = exercise.tempoOf(variant);
    const auto start = text.poses.find("start");
    if (start == text.poses.end()) {
        clips.fail(variant + ".poses.start", "is missing: every other pose builds on it");
        return clip;
    }
    Key base{"start", neutralValues(), {}, {}};
    apply(start->second, base);
    clip.keys.push_back(base);
    for (const auto& [name, pose] : text.poses) {
        if (name == "start")
            continue;
        Key key = base;
        key.name = name;
        apply(pose, key);
        clip.keys.push_back(key);
    }
    for (const std::string& end : text.ends) {
        const auto key = keyNamed(clip, end);
        if (!key)
            clips.fail(variant + ".phases", "names a pose that is not there: " + end);
        clip.ends.push_back(key.value_or(0));
    }
    if (clip.ends.size() != clip.phases.size())
        clips.fail(variant + ".phases", "must name one pose for each of the exercise's " +
                                            std::to_string(clip.phases.size()) + " phases");
    const auto show = keyNamed(clip, text.show);
    if (!show)
        clips.fail(variant + ".show", "names a pose that is not there: " + text.show);
    clip.showKey = show.value_or(0);
    if (clip.mistake && !text.mistakePose.empty()) {
        clip.mistake->key = keyNamed(clip, text.mistakePose);
        if (!clip.mistake->key)
            clips.fail(variant + ".mistake.pose", "names a pose that is not there: " + text.mistakePose);
    }
    return clip;
}

} // namespace limber::content
