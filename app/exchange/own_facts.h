#pragma once

#include "app/json/fields.h"
#include "app/json/writer.h"
#include "core/exercise/care_plan.h"
#include "core/exercise/own_exercise.h"

#include <optional>
#include <string>

/// Own exercises and therapists' plans: the same fields in a journal and in a plan file.
namespace limber::exchange {

/// Reads the fields; what is wrong becomes the fault of `fields`.
[[nodiscard]] OwnExercise readOwnExercise(json::Fields& fields);
[[nodiscard]] CarePlan readCarePlan(json::Fields& fields, std::optional<json::Fault>& fault);

/// Writes the fields into an object that is open; what says nothing is left out.
void writeOwnExercise(std::string& out, json::Writer& fields, const OwnExercise& own);
void writeCarePlan(std::string& out, json::Writer& fields, const CarePlan& plan);

} // namespace limber::exchange
