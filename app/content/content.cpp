#include "app/content/content.h"

#include "app/content/catalogue_loader.h"
#include "app/content/figure_loader.h"
#include "app/content/init_resources.h"
#include "app/content/text_loader.h"

#include <QLocale>

#include <utility>

namespace limber {

Result<Content, QString> loadContent() {
    content::initResources();
    Content all;
    auto catalogue = content::loadCatalogue();
    if (!catalogue.ok())
        return QString::fromStdString(catalogue.error().describe());
    all.catalogue = std::move(catalogue).value();
    auto questionnaire = content::loadQuestionnaire();
    if (!questionnaire.ok())
        return QString::fromStdString(questionnaire.error().describe());
    all.questionnaire = std::move(questionnaire).value();
    auto why = content::loadWhy();
    if (!why.ok())
        return QString::fromStdString(why.error().describe());
    all.why = std::move(why).value();
    auto guides = content::loadMeasures();
    if (!guides.ok())
        return QString::fromStdString(guides.error().describe());
    all.guides = std::move(guides).value();
    auto clips = content::loadFigures(all.catalogue);
    if (!clips.ok())
        return QString::fromStdString(clips.error().describe());
    all.clips = std::move(clips).value();
    return all;
}

QString localEmergencyNumber(const Questionnaire& questionnaire) {
    const QString name = QLocale::system().name();
    const std::string territory = name.section(QLatin1Char('_'), 1, 1).toStdString();
    return QString::fromStdString(questionnaire.emergencyNumber(territory));
}

} // namespace limber
