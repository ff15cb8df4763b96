#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <QByteArray>

namespace limber::exchange {

/// What was felt, measured and done as an HL7 FHIR R4 bundle (type "collection"): Observations of pain (after
/// a session and in the morning), of every measurement, and of every session with its exercises. The person
/// is a Patient without a name. Answers to the safety questions are left out. `written` is when it is made.
[[nodiscard]] QByteArray writeFhir(const Catalogue& catalogue, const Journal& journal,
                                   const Timestamp& written);

} // namespace limber::exchange
