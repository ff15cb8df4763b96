#include "app/content/figure_parser.h"

#include "app/content/clip_text.h"
#include "core/figure/check.h"
#include "core/figure/muscles.h"

#include <map>
#include <string>
#include <utility>

namespace limber::content {

namespace {

using namespace figure;

constexpr std::pair<std::string_view, Part> partWords[] = {
    {"pelvis", Part::Pelvis},    {"low-back", Part::LowBack},
    {"mid-back", Part::MidBack}, {"upper-back", Part::UpperBack},
    {"head", Part::Head},        {"shoulder", Part::Shoulder},
    {"elbow", Part::Elbow},      {"hand", Part::Hand},
    {"thigh", Part::Thigh},      {"shin", Part::Shin},
    {"sole", Part::Sole},        {"chest", Part::Chest},
    {"belly", Part::Belly},      {"back", Part::Back},
};
constexpr std::pair<std::string_view, figure::Support> supportWords[] = {{"free", figure::Support::Free},
                                                                         {"feet", figure::Support::Feet},
                                                                         {"knees", figure::Support::Knees},
                                                                         {"back", figure::Support::Back}};
constexpr std::pair<std::string_view, ArmMode> armWords[] = {
    {"free", ArmMode::Free},      {"meet", ArmMode::Meet},  {"place", ArmMode::Place},
    {"fingers", ArmMode::Finger}, {"elbow", ArmMode::Prop}, {"head", ArmMode::Head},
    {"thigh", ArmMode::Thigh}};
constexpr std::pair<std::string_view, LegMode> legWords[] = {
    {"foot", LegMode::Foot}, {"free", LegMode::Free}, {"kneel", LegMode::Kneel}};
constexpr std::pair<std::string_view, PropKind> propWords[] = {
    {"mat", PropKind::Mat},           {"roller", PropKind::Roller}, {"kettlebell", PropKind::Kettlebell},
    {"wall", PropKind::Wall},         {"block", PropKind::Block},   {"ball", PropKind::Ball},
    {"dumbbell", PropKind::Dumbbell}, {"bench", PropKind::Bench},   {"sofa", PropKind::Sofa},
    {"towel", PropKind::Towel},       {"chair", PropKind::Chair},   {"disc", PropKind::Disc},
    {"band", PropKind::Band},         {"desk", PropKind::Desk},     {"pillow", PropKind::Pillow},
    {"plate", PropKind::Plate}};

void readJoints(ObjectReader& reader, std::optional<LimbSide> side, std::vector<Setting>& out) {
    for (int i = 0; i < static_cast<int>(Channel::LeftLimbs); ++i) {
        const auto channel = static_cast<Channel>(i);
        const std::string name(channelName(channel));
        if (!reader.has(name) || (side && !isLimbChannel(channel)))
            continue;
        const ChannelRange range = channelRange(channel);
        out.push_back({channel, side, reader.number(name, range.least, range.most)});
    }
}

View readView(ObjectReader& reader) {
    View result;
    reader.object("view", [&](ObjectReader& view) {
        result = {view.number("yaw", -180, 180), view.number("pitch", 0, 80)};
    });
    return result;
}

std::optional<Channel> readBy(ObjectReader& reader, const char* key) {
    const std::string word = reader.optionalText(key);
    const auto channel = word.empty() ? std::nullopt : channelNamed(word);
    if (!word.empty() && !channel)
        reader.fail(key, "is not the name of a joint or place");
    return channel;
}

Contact readContact(ObjectReader& reader, const Clip& clip) {
    Contact contact;
    contact.part = reader.choice("part", partWords);
    const std::string on = reader.text("on");
    if (on == "wall") {
        contact.surface = Surface::Wall;
    } else if (on != "floor") {
        contact.surface = Surface::Prop;
        contact.prop = -1;
        for (std::size_t i = 0; i < clip.props.size(); ++i)
            for (const auto& [name, kind] : propWords)
                if (name == on && clip.props[i].kind == kind && contact.prop < 0)
                    contact.prop = static_cast<int>(i);
        if (contact.prop < 0 && !on.empty())
            reader.fail("on", "is neither floor nor wall nor one of the clip's props");
    }
    const std::string side = reader.optionalText("side");
    if (side == "right")
        contact.side = rightSide;
    else if (side == "left")
        contact.side = leftSide;
    else if (!side.empty())
        reader.fail("side", "must be one of: right, left");
    contact.by = readBy(reader, "by");
    return contact;
}

void readPose(ObjectReader& reader, const Clip& clip, PoseText& pose) {
    if (reader.has("joints"))
        reader.object("joints",
                      [&](ObjectReader& joints) { readJoints(joints, std::nullopt, pose.settings); });
    for (const LimbSide side : {rightSide, leftSide}) {
        const char* name = side == rightSide ? "right" : "left";
        if (reader.has(name))
            reader.object(name, [&](ObjectReader& joints) { readJoints(joints, side, pose.settings); });
    }
    if (reader.has("contacts")) {
        pose.contacts.emplace();
        reader.objects("contacts", 0,
                       [&](ObjectReader& item) { pose.contacts->push_back(readContact(item, clip)); });
    }
    if (reader.has("straightArms"))
        reader.object("straightArms", [&](ObjectReader& item) {
            Straighten straighten;
            if (const auto by = readBy(item, "by"))
                straighten.by = *by;
            straighten.share = item.number("share", 0.3, 1.0);
            pose.straighten = straighten;
        });
}

Prop readProp(ObjectReader& reader) {
    Prop prop;
    prop.kind = reader.choice("kind", propWords);
    const auto number = [&](const char* key, double least, double most) {
        return reader.has(key) ? reader.number(key, least, most) : 0.0;
    };
    prop.at = {number("x", -2, 2), number("y", -1, 1), number("z", -1, 1)};
    prop.size = number("size", 0.005, 1.5);
    prop.turn = number("turn", -180, 180);
    prop.rolls = reader.flag("rolls");
    return prop;
}

void readArms(ObjectReader& reader, const char* key, std::array<ArmMode, 2>& arms) {
    if (!reader.has(key))
        return;
    const ArmMode mode = reader.choice(key, armWords);
    arms = {mode, mode};
}

void readLimbs(ObjectReader& reader, Clip& clip) {
    if (reader.has("support"))
        clip.support = reader.choice("support", supportWords);
    readArms(reader, "arms", clip.arms);
    if (reader.has("rightArm"))
        clip.arms[0] = reader.choice("rightArm", armWords);
    if (reader.has("leftArm"))
        clip.arms[1] = reader.choice("leftArm", armWords);
    if (reader.has("legs")) {
        const LegMode mode = reader.choice("legs", legWords);
        clip.legs = {mode, mode};
    }
    if (reader.has("rightLeg"))
        clip.legs[0] = reader.choice("rightLeg", legWords);
    if (reader.has("leftLeg"))
        clip.legs[1] = reader.choice("leftLeg", legWords);
}

void readTints(ObjectReader& reader, Clip& clip) {
    if (reader.has("working")) {
        const auto range = reader.integers("working", 0, 7);
        if (range.size() == 2 && range[0] <= range[1])
            clip.working = {range[0], range[1]};
        else
            reader.fail("working", "must be two numbers from 0 to 7, the lower first");
    }
    if (reader.has("muscles")) {
        clip.muscles.clear();
        for (const std::string& word : reader.texts("muscles")) {
            const auto* known = std::find_if(std::begin(figure::muscleWords), std::end(figure::muscleWords),
                                             [&](const auto& item) { return item.first == word; });
            if (known == std::end(figure::muscleWords))
                reader.fail("muscles", "knows no muscle named " + word);
            else
                clip.muscles.push_back(known->second);
        }
    }
}

void readMistake(ObjectReader& reader, ClipText& text) {
    reader.object("mistake", [&](ObjectReader& item) {
        MistakePose mistake;
        mistake.text = item.text("text");
        if (item.has("at"))
            mistake.at = item.choice("at", partWords);
        if (item.has("view"))
            mistake.view = readView(item);
        text.mistakePose = item.optionalText("pose");
        std::vector<Setting> settings;
        item.object("changes", [&](ObjectReader& joints) { readJoints(joints, std::nullopt, settings); });
        for (const Setting& setting : settings)
            mistake.changes.emplace_back(setting.channel, setting.value);
        text.clip.mistake = mistake;
    });
}

void readClip(ObjectReader& reader, ClipText& text) {
    Clip& clip = text.clip;
    if (reader.has("view"))
        clip.view = readView(reader);
    if (reader.has("faceUp"))
        clip.faceUp = reader.flag("faceUp");
    if (reader.has("oneSided"))
        clip.oneSided = reader.flag("oneSided");
    readLimbs(reader, clip);
    if (reader.has("handsOn"))
        clip.handSurface = reader.text("handsOn") == "wall" ? Surface::Wall : Surface::Floor;
    if (reader.has("palmsUp"))
        clip.palmsUp = reader.flag("palmsUp");
    if (reader.has("wall"))
        clip.wallX = reader.number("wall", -2, 2);
    if (reader.has("breath"))
        clip.breath = reader.number("breath", 0, 2);
    if (reader.has("props")) {
        clip.props.clear();
        reader.objects("props", 0, [&](ObjectReader& item) { clip.props.push_back(readProp(item)); });
    }
    readTints(reader, clip);
    if (reader.has("mistake"))
        readMistake(reader, text);
    if (reader.has("show"))
        text.show = reader.text("show");
    if (reader.has("phases"))
        text.ends = reader.texts("phases", 1);
    if (reader.has("poses"))
        reader.object("poses", [&](ObjectReader& poses) {
            for (const std::string& name : poses.keys())
                poses.object(name, [&](ObjectReader& pose) { readPose(pose, clip, text.poses[name]); });
        });
}

} // namespace

Result<std::vector<Clip>, ContentError> parseFigure(const DataFile& source, const Exercise& exercise) {
    std::optional<json::Fault> fault;
    ObjectReader root(source, fault);
    std::vector<Clip> result;
    root.object("clips", [&](ObjectReader& clips) {
        ClipText standard;
        clips.object("standard", [&](ObjectReader& clip) { readClip(clip, standard); });
        if (!fault)
            result.push_back(assemble(clips, "standard", standard, exercise));
        for (const std::string& variant : clips.keys()) {
            if (variant == "standard")
                continue;
            if (exercise.findVariant(variant) == nullptr)
                clips.fail(variant, "is not a variant of the exercise");
            ClipText text;
            clips.object(variant, [&](ObjectReader& clip) {
                // Most variants change a joint or two of the standard form; `fresh` starts with nothing.
                if (!clip.flag("fresh"))
                    text = standard;
                readClip(clip, text);
            });
            if (!fault)
                result.push_back(assemble(clips, variant, text, exercise));
        }
        for (const Clip& clip : result) {
            if (fault)
                break;
            if (const auto broken = checkKeys(clip))
                clips.fail(clip.variant + ".poses." + broken->pose + "." + broken->field, broken->message);
        }
    });
    root.finish();
    if (fault)
        return source.error(*fault);
    return result;
}

} // namespace limber::content
