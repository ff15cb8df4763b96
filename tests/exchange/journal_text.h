#pragma once

#include <QByteArray>
#include <QString>

/// Pieces of journal text for tests.
namespace limber::test {

/// One entry of each kind and every field, in canonical form.
inline QByteArray exampleJournal() {
    return R"({"format": "limber-journal", "version": 2,
 "settings": {"equipment": ["roller", "kettlebell", "wall"], "weight_steps_kg": {"dumbbell": 0.5, "kettlebell": 2}, "week_starts": "monday", "body_weight_kg": 71.5, "birth_year": 1961},
 "entries": [
  {"id": "a1", "at": "2026-03-02T07:50:00+01:00", "kind": "screening", "result": "amber", "groups": ["bones", "balance"], "worried": true, "form": "short", "usual_pain": 2},
  {"id": "a2", "at": "2026-03-02T07:51:00+01:00", "kind": "stage", "stage": 1, "reason": "started"},
  {"id": "a3", "at": "2026-03-02T07:55:00+01:00", "kind": "set", "session": "s1", "exercise": "cat-cow", "variant": "standard", "side": "both", "set": 1, "planned": {"seconds": 30}, "done": {"seconds": 30}, "ended": "completed"},
  {"id": "a4", "at": "2026-03-02T07:56:00+01:00", "kind": "set", "session": "s2", "exercise": "dumbbell-pullover", "variant": "standard", "side": "left", "set": 2, "sets_planned": 3, "planned": {"reps": 11, "kg": 4.5}, "done": {"reps": 9, "kg": 4.5}, "ended": "pain", "why": "sharp"},
  {"id": "a5", "at": "2026-03-02T07:58:00+01:00", "kind": "check-in", "session": "s1", "effort": 3, "pain": 1, "limb_symptoms": false, "note": "ärmel \"eng\"\n\\", "where": [{"area": "neck", "side": "left"}, {"area": "mid-back", "side": "middle"}]},
  {"id": "a6", "at": "2026-03-03T07:00:00+01:00", "kind": "morning", "pain": 1, "muscle_only": true},
  {"id": "a7", "at": "2026-03-04T07:00:00+01:00", "kind": "benchmark", "exercise": "wall-extension-hold", "value": 14, "unit": "s"},
  {"id": "a8", "at": "2026-03-05T07:00:00+01:00", "kind": "outcome", "measure": "overhead-gap", "value": 12.5, "unit": "cm"},
  {"id": "a9", "at": "2026-03-30T07:00:00+02:00", "kind": "pause", "from": "2026-04-01", "until": "2026-04-08", "reason": "illness", "note": ""},
  {"id": "b1", "at": "2026-04-10T07:00:00+02:00", "kind": "stage", "stage": 1, "reason": "extended", "answer": "one-more-week"},
  {"id": "b2", "at": "2026-04-10T07:00:00.250+02:00", "kind": "retract", "entry": "a6"},
  {"id": "b3", "at": "2026-04-11T07:00:00+02:00", "kind": "clearance", "by": "physio", "on": "2026-04-09", "scope": "limited", "without": ["X-ext", "X-floor"], "note": "saw the pictures"},
  {"id": "b4", "at": "2026-04-11T07:10:00+02:00", "kind": "follow-up", "session": "s1", "question": "tingling-gone", "answer": "gone"},
  {"id": "b5", "at": "2026-04-11T07:11:00+02:00", "kind": "deferral", "what": "weekly-check", "until": "2026-04-13"}
 ]}
)";
}

/// A journal of version 1 with its marks.
inline QByteArray versionOneJournal() {
    return R"({"format": "limber-journal", "version": 1,
 "settings": {"equipment": ["roller", "kettlebell", "wall"], "weight_steps_kg": {"dumbbell": 0.5, "kettlebell": 2}, "week_starts": "monday"},
 "entries": [
  {"id": "a1", "at": "2026-03-02T07:50:00+01:00", "kind": "screening", "result": "clear", "worried": true},
  {"id": "a2", "at": "2026-03-02T07:51:00+01:00", "kind": "stage", "stage": 1, "reason": "started"},
  {"id": "a3", "at": "2026-03-02T07:55:00+01:00", "kind": "set", "session": "s1", "exercise": "cat-cow", "variant": "standard", "side": "both", "set": 1, "planned": {"seconds": 30}, "done": {"seconds": 30}, "ended": "completed"},
  {"id": "a4", "at": "2026-03-02T07:56:00+01:00", "kind": "set", "session": "s2", "exercise": "dumbbell-pullover", "variant": "standard", "side": "left", "set": 2, "planned": {"reps": 11, "kg": 4.5}, "done": {"reps": 9, "kg": 4.5}, "ended": "tired", "sets_planned": 3},
  {"id": "a5", "at": "2026-03-02T07:58:00+01:00", "kind": "check-in", "session": "s1", "effort": 3, "pain": 1, "limb_symptoms": true, "limb_symptoms_lasting": true, "note": "ärmel \"eng\"\n\\"},
  {"id": "a6", "at": "2026-03-03T07:00:00+01:00", "kind": "morning", "pain": 1, "muscle_only": true},
  {"id": "a7", "at": "2026-03-04T07:00:00+01:00", "kind": "benchmark", "exercise": "wall-extension-hold", "value": 14, "unit": "s"},
  {"id": "a8", "at": "2026-03-05T07:00:00+01:00", "kind": "outcome", "measure": "overhead-gap", "value": 12.5, "unit": "cm"},
  {"id": "a9", "at": "2026-03-30T07:00:00+02:00", "kind": "pause", "from": "2026-04-01", "until": "2026-04-08", "why": "illness"},
  {"id": "b1", "at": "2026-04-10T07:00:00+02:00", "kind": "stage", "stage": 1, "reason": "extended", "answer": "one-more-week"},
  {"id": "b2", "at": "2026-04-10T07:00:00.250+02:00", "kind": "retract", "entry": "a6"}
 ]}
)";
}

/// A plain journal in canonical form: nothing that version 1 could not say.
inline QByteArray plainJournal() {
    return R"({"format": "limber-journal", "version": 2,
 "settings": {"equipment": ["roller", "kettlebell", "wall"], "weight_steps_kg": {"dumbbell": 0.5, "kettlebell": 2}, "week_starts": "monday"},
 "entries": [
  {"id": "a1", "at": "2026-03-02T07:50:00+01:00", "kind": "screening", "result": "clear"},
  {"id": "a2", "at": "2026-03-02T07:51:00+01:00", "kind": "stage", "stage": 1, "reason": "started"},
  {"id": "a3", "at": "2026-03-02T07:55:00+01:00", "kind": "set", "session": "s1", "exercise": "cat-cow", "variant": "standard", "side": "both", "set": 1, "planned": {"seconds": 30}, "done": {"seconds": 30}, "ended": "completed"},
  {"id": "a4", "at": "2026-03-02T07:56:00+01:00", "kind": "set", "session": "s2", "exercise": "dumbbell-pullover", "variant": "standard", "side": "left", "set": 2, "planned": {"reps": 11, "kg": 4.5}, "done": {"reps": 9, "kg": 4.5}, "ended": "tired"},
  {"id": "a5", "at": "2026-03-02T07:58:00+01:00", "kind": "check-in", "session": "s1", "effort": 3, "pain": 1, "limb_symptoms": false, "note": "ärmel \"eng\"\n\\"},
  {"id": "a6", "at": "2026-03-03T07:00:00+01:00", "kind": "morning", "pain": 1},
  {"id": "a7", "at": "2026-03-04T07:00:00+01:00", "kind": "benchmark", "exercise": "wall-extension-hold", "value": 14, "unit": "s"},
  {"id": "a8", "at": "2026-03-05T07:00:00+01:00", "kind": "outcome", "measure": "overhead-gap", "value": 12.5, "unit": "cm"},
  {"id": "a9", "at": "2026-03-30T07:00:00+02:00", "kind": "pause", "from": "2026-04-01", "until": "2026-04-08", "reason": "illness", "note": ""},
  {"id": "b1", "at": "2026-04-10T07:00:00+02:00", "kind": "stage", "stage": 1, "reason": "extended", "answer": "one-more-week"},
  {"id": "b2", "at": "2026-04-10T07:00:00.250+02:00", "kind": "retract", "entry": "a6"}
 ]}
)";
}

/// A journal around the given entries, which are separated by commas.
inline QByteArray journalOf(const QByteArray& entries) {
    return R"({"format": "limber-journal", "version": 2, "entries": [)" + entries + "]}";
}

} // namespace limber::test
