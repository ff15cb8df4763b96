#include "app/content/exercise_parser.h"

#include "app/content/data_file.h"
#include "core/base/calendar.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace limber::content {

namespace {

constexpr std::pair<std::string_view, Placement> placements[] = {{"ladder", Placement::Ladder},
                                                                 {"reset", Placement::Reset},
                                                                 {"toolkit", Placement::Toolkit},
                                                                 {"desk", Placement::Desk}};
constexpr std::pair<std::string_view, DoseKind> doseKinds[] = {
    {"holds", DoseKind::Holds}, {"cycles", DoseKind::Cycles}, {"repetitions", DoseKind::Repetitions}};
constexpr std::pair<std::string_view, PhaseKind> phaseKinds[] = {{"move-in", PhaseKind::MoveIn},
                                                                 {"hold", PhaseKind::Hold},
                                                                 {"move-out", PhaseKind::MoveOut},
                                                                 {"pause", PhaseKind::Pause}};
constexpr std::pair<std::string_view, Breath> breaths[] = {
    {"natural", Breath::Natural}, {"in", Breath::In}, {"out", Breath::Out}};
constexpr std::pair<std::string_view, VariantLevel> levels[] = {
    {"standard", VariantLevel::Standard}, {"easier", VariantLevel::Easier}, {"harder", VariantLevel::Harder}};

Milliseconds toMilliseconds(double seconds) {
    return Milliseconds{std::llround(seconds * 1000.0)};
}

EquipmentNeed readEquipment(ObjectReader& reader) {
    EquipmentNeed need;
    need.id = reader.text("id");
    need.name = reader.text("name");
    need.substitutes = reader.texts("substitutes");
    need.optional = reader.flag("optional");
    return need;
}

/// A form may name the longest hold that it is for.
Phase readPhase(ObjectReader& reader, int stepCount, bool ofForm = false) {
    Phase phase;
    phase.kind = reader.choice("kind", phaseKinds);
    phase.holdsDose = reader.flag("holdsDose");
    if (phase.holdsDose) {
        if (reader.has("seconds") && ofForm)
            phase.duration = toMilliseconds(reader.number("seconds", 1.0, 600.0));
        else if (reader.has("seconds"))
            reader.fail("seconds", "cannot stand beside holdsDose: the dose decides");
    } else {
        phase.duration = toMilliseconds(reader.number("seconds", 0.1, 600.0));
    }
    if (reader.has("breath"))
        phase.breath = reader.choice("breath", breaths);
    // Files count steps as a reader does, from 1.
    phase.step = reader.integer("step", 1, std::max(stepCount, 1)) - 1;
    phase.cue = reader.text("cue");
    return phase;
}

Frequency readFrequency(ObjectReader& reader) {
    Frequency frequency;
    frequency.sessions = reader.integer("sessions", 1, 12);
    frequency.sessionsAtMost =
        reader.has("sessionsAtMost") ? reader.integer("sessionsAtMost", 1, 12) : frequency.sessions;
    frequency.days = reader.integer("days", 1, 14);
    if (frequency.sessionsAtMost < frequency.sessions)
        reader.fail("sessionsAtMost", "must not be less than sessions");
    return frequency;
}

std::optional<Kilograms> readLoad(ObjectReader& reader, const char* key) {
    if (!reader.has(key))
        return std::nullopt;
    return Kilograms::fromKg(reader.number(key, 0.1, 50.0));
}

DoseRange readDose(ObjectReader& reader) {
    DoseRange dose;
    dose.kind = reader.choice("kind", doseKinds);
    dose.sets = reader.integer("sets", 1, 20);
    dose.holdsPerSet = reader.integer("holdsPerSet", 1, 50);
    dose.start = reader.integer("start", 1, 36000);
    dose.ceiling = reader.integer("ceiling", 1, 36000);
    dose.perSide = reader.flag("perSide");
    dose.startLoad = readLoad(reader, "startKg");
    dose.loadCeiling = readLoad(reader, "ceilingKg");
    if (reader.has("startTempo")) {
        dose.startTempo = reader.integer("startTempo", 1, 30);
        dose.tempoCeiling = reader.integer("ceilingTempo", 1, 30);
        if (dose.kind != DoseKind::Repetitions)
            reader.fail("startTempo", "needs counted repetitions");
        if (*dose.tempoCeiling < *dose.startTempo)
            reader.fail("ceilingTempo", "must not be below startTempo");
    }
    if (reader.has("restSeconds"))
        dose.restBetweenSets = Seconds{reader.integer("restSeconds", 0, 600)};
    reader.object("frequency", [&](ObjectReader& child) { dose.frequency = readFrequency(child); });
    if (dose.ceiling < dose.start)
        reader.fail("ceiling", "must not be below start (" + std::to_string(dose.start) + ")");
    if (dose.kind != DoseKind::Holds && dose.holdsPerSet != 1)
        reader.fail("holdsPerSet", "must be 1 unless kind is holds");
    if (dose.start < dose.sets * dose.holdsPerSet)
        reader.fail("start", "must be at least one for each set and hold");
    if (dose.startLoad && dose.loadCeiling && *dose.loadCeiling < *dose.startLoad)
        reader.fail("ceilingKg", "must not be below startKg");
    return dose;
}

std::optional<CautionCode> cautionCode(std::string_view word) {
    for (const CautionWord& known : cautionWords)
        if (word == known.word)
            return known.code;
    return std::nullopt;
}

std::vector<CautionCode> readCodes(ObjectReader& reader, const char* key) {
    std::vector<CautionCode> codes;
    if (!reader.has(key))
        return codes;
    for (const std::string& word : reader.texts(key, 1)) {
        const auto code = cautionCode(word);
        if (code)
            codes.push_back(*code);
        else
            reader.fail(key, "knows no caution named " + word);
    }
    return codes;
}

Variant readVariant(ObjectReader& reader, std::set<std::string>& ids, int stepCount) {
    Variant variant;
    variant.id = reader.text("id");
    variant.level = reader.choice("level", levels);
    variant.name = reader.text("name");
    variant.description = reader.text("description");
    variant.unlock = reader.optionalText("unlock");
    variant.adds = readCodes(reader, "adds");
    variant.lifts = readCodes(reader, "lifts");
    if (reader.has("phases"))
        reader.objects("phases", 1, [&](ObjectReader& child) {
            variant.phases.push_back(readPhase(child, stepCount, true));
        });
    if (!ids.insert(variant.id).second)
        reader.fail("id", "is used twice");
    return variant;
}

Caution readCaution(ObjectReader& reader, const References& references) {
    Caution caution;
    caution.code = reader.text("code");
    const auto shared = references.cautions.find(caution.code);
    if (shared == references.cautions.end()) {
        caution.text = reader.text("text");
    } else {
        caution.text = shared->second;
        if (reader.has("text"))
            reader.fail("text", "is already given for this code in references.json");
    }
    return caution;
}

void readTempo(ObjectReader& reader, Exercise& exercise) {
    exercise.tempoNote = reader.text("note");
    const int stepCount = static_cast<int>(exercise.steps.size());
    reader.objects("phases", 1,
                   [&](ObjectReader& child) { exercise.phases.push_back(readPhase(child, stepCount)); });
}

void readSources(ObjectReader& reader, Exercise& exercise, const References& references) {
    for (const int number : reader.integers("sources", 0, 999)) {
        const auto found = references.sources.find(number);
        if (found == references.sources.end())
            reader.fail("sources",
                        "names source " + std::to_string(number) + ", which is not in references.json");
        else
            exercise.sources.push_back(found->second);
    }
    if (exercise.sources.empty())
        reader.fail("sources", "must name at least one source");
}

void checkWhole(ObjectReader& reader, const Exercise& exercise) {
    const Variant* standard = exercise.findVariant("standard");
    if (standard == nullptr || standard->level != VariantLevel::Standard)
        reader.fail("variants", "must have one with the id and level \"standard\"");
    const auto fits = [&](const std::vector<Phase>& phases) {
        const bool dosed =
            std::any_of(phases.begin(), phases.end(), [](const Phase& phase) { return phase.holdsDose; });
        return dosed == (exercise.dose.kind == DoseKind::Holds);
    };
    if (!fits(exercise.phases))
        reader.fail("tempo.phases", "must have a phase with holdsDose if, and only if, dose.kind is holds");
    for (const Variant& variant : exercise.variants)
        if (!variant.phases.empty() && !fits(variant.phases))
            reader.fail("variants." + variant.id + ".phases",
                        "must have a phase with holdsDose if, and only if, dose.kind is holds");
    if (!exercise.standingForm.empty() && exercise.findVariant(exercise.standingForm) == nullptr)
        reader.fail("standingForm", "is not a variant of the exercise");
    const auto locks = [&](CautionCode code) {
        return std::find(exercise.cautionCodes.begin(), exercise.cautionCodes.end(), code) !=
               exercise.cautionCodes.end();
    };
    if (locks(CautionCode::Roller) && !locks(CautionCode::Extension))
        reader.fail("cautions", "must name X-ext where they name X-roll");
    if (!parseDay(exercise.reviewed))
        reader.fail("reviewed", "must be a date such as 2026-11-21");
}

} // namespace

Result<References, ContentError> loadReferences(const QString& folder) {
    const auto source = DataFile::open(folder + QStringLiteral("/references.json"));
    if (!source)
        return source.error();
    References references;
    std::optional<json::Fault> fault;
    ObjectReader root(source.value(), fault);
    root.objects("sources", 1, [&](ObjectReader& reader) {
        const int number = reader.integer("number", 0, 999);
        if (!references.sources.emplace(number, reader.text("text")).second)
            reader.fail("number", "is used twice");
    });
    root.objects("cautions", 1, [&](ObjectReader& reader) {
        const std::string code = reader.text("code");
        if (!references.cautions.emplace(code, reader.text("text")).second)
            reader.fail("code", "is used twice");
    });
    root.finish();
    if (fault)
        return source.value().error(*fault);
    return references;
}

Result<Exercise, ContentError> parseExercise(const DataFile& source, const References& references) {
    std::optional<json::Fault> fault;
    ObjectReader root(source, fault);
    Exercise exercise;
    exercise.id.value = root.text("id");
    exercise.name = root.text("name");
    exercise.purpose = root.text("purpose");
    exercise.region = root.text("region");
    exercise.targets = root.text("targets");
    exercise.placement = root.choice("placement", placements);
    if (exercise.placement == Placement::Ladder) {
        exercise.stage = root.integer("stage", 1, 9);
        exercise.stageName = root.text("stageName");
    }
    root.objects("equipment", 0,
                 [&](ObjectReader& reader) { exercise.equipment.push_back(readEquipment(reader)); });
    exercise.steps = root.texts("steps", 1);
    exercise.breathing = root.text("breathing");
    if (root.has("breathRhythm")) {
        root.object("breathRhythm", [&](ObjectReader& reader) {
            exercise.breathRhythm = BreathRhythm{toMilliseconds(reader.number("inSeconds", 1.0, 15.0)),
                                                 toMilliseconds(reader.number("outSeconds", 1.0, 15.0))};
        });
    }
    root.object("tempo", [&](ObjectReader& reader) { readTempo(reader, exercise); });
    root.object("dose", [&](ObjectReader& reader) { exercise.dose = readDose(reader); });
    root.objects("mistakes", 1, [&](ObjectReader& reader) {
        std::string mistake = reader.text("mistake");
        exercise.mistakes.push_back({std::move(mistake), reader.text("correction")});
    });
    root.objects("cautions", 1, [&](ObjectReader& reader) {
        exercise.cautions.push_back(readCaution(reader, references));
        if (const auto code = cautionCode(exercise.cautions.back().code))
            exercise.cautionCodes.push_back(*code);
    });
    std::set<std::string> variantIds;
    root.objects("variants", 1, [&](ObjectReader& reader) {
        const int stepCount = static_cast<int>(exercise.steps.size());
        exercise.variants.push_back(readVariant(reader, variantIds, stepCount));
    });
    exercise.standingForm = root.optionalText("standingForm");
    exercise.honestNote = root.optionalText("honestNote");
    readSources(root, exercise, references);
    exercise.reviewed = root.text("reviewed");
    root.finish();
    checkWhole(root, exercise);
    if (fault)
        return source.error(*fault);
    return exercise;
}

} // namespace limber::content
