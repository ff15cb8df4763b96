#pragma once

#include "app/flows/flow.h"

namespace limber {

/// Exercises that the person adds, changes and takes away.
class OwnFlow : public Flow {
    Q_OBJECT

public:
    using Flow::Flow;

    void add();
    /// Nothing happens with an exercise that is not their own.
    void change(const ExerciseId& exercise);

Q_SIGNALS:
    /// It is there now.
    void added(const limber::ExerciseId& exercise);
    void removed();

private:
    void edit(const OwnExercise* known);
};

} // namespace limber
