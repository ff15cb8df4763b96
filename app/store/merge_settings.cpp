#include "app/store/state_statements.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace limber::store {

namespace {

/// Fields of both; where both have one, ours stays.
ExtraFields united(const ExtraFields& ours, const ExtraFields& theirs) {
    if (ours.empty() || theirs.empty())
        return ours.empty() ? theirs : ours;
    QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(theirs)).object();
    const QJsonObject own = QJsonDocument::fromJson(QByteArray::fromStdString(ours)).object();
    for (auto it = own.begin(); it != own.end(); ++it)
        all.insert(it.key(), it.value());
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

StoredSettings merged(const StoredSettings& ours, const Journal& theirs) {
    StoredSettings all = ours;
    all.everSet = true;
    for (const std::string& name : theirs.settings.equipment) {
        auto& equipment = all.settings.equipment;
        if (std::find(equipment.begin(), equipment.end(), name) == equipment.end())
            equipment.push_back(name);
    }
    // insert() leaves what is there: a step set on this machine stays.
    all.settings.weightSteps.insert(theirs.settings.weightSteps.begin(), theirs.settings.weightSteps.end());
    if (!ours.everSet)
        all.settings.weekStartsOnSunday = theirs.settings.weekStartsOnSunday;
    all.settings.extra = united(ours.settings.extra, theirs.settings.extra);
    all.journalExtra = united(ours.journalExtra, theirs.extra);
    return all;
}

} // namespace limber::store
