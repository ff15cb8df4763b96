#include "app/content/figure_loader.h"

#include "app/content/data_file.h"
#include "app/content/figure_parser.h"
#include "app/content/init_resources.h"

#include <QDir>

#include <utility>

namespace limber::content {

Result<figure::ClipLibrary, ContentError> loadFigures(const Catalogue& catalogue, const QString& folder) {
    initResources();
    const QDir figures(folder + QStringLiteral("/figure"));
    const QStringList names = figures.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return ContentError{shownPath(figures.path()), 0, {}, "has no clips in it"};

    std::vector<figure::Clip> clips;
    for (const QString& name : names) {
        const auto source = DataFile::open(figures.filePath(name));
        if (!source)
            return source.error();
        const ExerciseId id{name.chopped(5).toStdString()};
        const Exercise* exercise = catalogue.find(id);
        if (exercise == nullptr)
            return ContentError{source.value().name(), 0, {}, "no exercise is named as this file"};
        Result<std::vector<figure::Clip>, ContentError> parsed = parseFigure(source.value(), *exercise);
        if (!parsed)
            return parsed.error();
        for (const figure::Clip& clip : parsed.value())
            clips.push_back(clip);
    }
    return figure::ClipLibrary(std::move(clips));
}

} // namespace limber::content
