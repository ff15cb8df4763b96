#include "app/content/catalogue_loader.h"

#include "app/content/data_file.h"
#include "app/content/exercise_parser.h"
#include "app/content/init_resources.h"

#include <QDir>

#include <utility>
#include <vector>

namespace limber::content {

QString builtInFolder() {
    return QStringLiteral(":/limber");
}

Result<Catalogue, ContentError> loadCatalogue(const QString& folder) {
    initResources();
    Result<References, ContentError> references = loadReferences(folder);
    if (!references)
        return references.error();

    const QDir exercisesFolder(folder + QStringLiteral("/exercises"));
    const QStringList names = exercisesFolder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return ContentError{shownPath(exercisesFolder.path()), 0, {}, "has no exercises in it"};

    std::vector<Exercise> exercises;
    std::map<int, std::string> stages;
    for (const QString& name : names) {
        const auto source = DataFile::open(exercisesFolder.filePath(name));
        if (!source)
            return source.error();
        Result<Exercise, ContentError> exercise = parseExercise(source.value(), references.value());
        if (!exercise)
            return exercise.error();
        const std::string& file = source.value().name();
        if (exercise->id.value + ".json" != name.toStdString())
            return source.value().error("id", QStringLiteral("must be the name of the file"));
        const int stage = exercise->stage;
        if (stage > 0 && !stages.emplace(stage, file).second)
            return source.value().error("stage", QString(QStringLiteral("is already taken by ") +
                                                         QString::fromStdString(stages[stage])));
        exercises.push_back(std::move(exercise).value());
    }
    for (int stage = 1; stage <= static_cast<int>(stages.size()); ++stage) {
        if (stages.count(stage) == 0)
            return ContentError{shownPath(exercisesFolder.path()),
                                0,
                                {},
                                "has no exercise for stage " + std::to_string(stage)};
    }
    return Catalogue(std::move(exercises));
}

} // namespace limber::content
