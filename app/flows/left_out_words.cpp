#include "app/flows/left_out_words.h"

#include <QCoreApplication>

#include <map>

namespace limber {

namespace {

class LeftOutWords {
    Q_DECLARE_TR_FUNCTIONS(limber::LeftOutWords)
};

/// By what the reader says (history_preview.cpp), without the value in quotes.
const std::map<QString, QString>& words() {
    static const std::map<QString, QString> all{
        {QStringLiteral("a rest timer is no set"), LeftOutWords::tr("A rest timer is not a set.")},
        {QStringLiteral("a note, kept with the set before it"),
         LeftOutWords::tr("A note, kept with the set before it.")},
        {QStringLiteral("is no date and time that exists"), LeftOutWords::tr("This date doesn't exist.")},
        {QStringLiteral("lies before the year 2000"), LeftOutWords::tr("This is before the year 2000.")},
        {QStringLiteral("lies in the future"), LeftOutWords::tr("This is in the future.")},
        {QStringLiteral("is empty"), LeftOutWords::tr("The name is missing.")},
        {QStringLiteral("is no name: too long, or more than one line"),
         LeftOutWords::tr("The name is too long, or has more than one line.")},
        {QStringLiteral("must be left, right or both"),
         LeftOutWords::tr("The side must be left, right or both.")},
        {QStringLiteral("nothing was done in it"), LeftOutWords::tr("No repetitions and no seconds.")},
        {QStringLiteral("is no number"), LeftOutWords::tr("This is not a number.")},
        {QStringLiteral("is more than anybody does"), LeftOutWords::tr("This is more than anybody does.")},
        {QStringLiteral("must be a whole number"), LeftOutWords::tr("This must be a whole number.")}};
    return all;
}

} // namespace

QString leftOutInWords(const std::string& why) {
    const QString whole = QString::fromStdString(why);
    const qsizetype end = whole.startsWith(u'"') ? whole.lastIndexOf(QStringLiteral("\" ")) : -1;
    const QString said = end > 0 ? whole.mid(end + 2) : whole;
    const auto found = words().find(said);
    if (found == words().end())
        return whole;
    return end > 0 ? QStringLiteral("%1 (%2)").arg(found->second, whole.mid(1, end - 1)) : found->second;
}

} // namespace limber
