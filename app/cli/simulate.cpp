#include "app/cli/command.h"
#include "app/content/catalogue_loader.h"
#include "core/simulate/population.h"

#include <QCommandLineParser>

#include <algorithm>
#include <optional>
#include <thread>

namespace limber::cli {

namespace {

struct SimulateCall {
    int people = 1000;
    int weeks = 40;
    int seed = 1;
};

std::optional<SimulateCall> parseSimulate(const QStringList& arguments, const Streams& streams) {
    QCommandLineParser parser;
    SimulateCall call;
    struct Number {
        QString name;
        int* value;
        int most;
    };
    const QList<Number> numbers{{QStringLiteral("people"), &call.people, 1'000'000},
                                {QStringLiteral("weeks"), &call.weeks, 520},
                                {QStringLiteral("seed"), &call.seed, 1'000'000'000}};
    for (const Number& number : numbers)
        parser.addOption({number.name, {}, QStringLiteral("N")});
    if (!parser.parse(QStringList(QStringLiteral("simulate")) + arguments) ||
        !parser.positionalArguments().isEmpty()) {
        usageError(streams, parser.positionalArguments().isEmpty()
                                ? parser.errorText().simplified()
                                : QStringLiteral("simulate takes no file"));
        return std::nullopt;
    }
    for (const Number& number : numbers) {
        if (!parser.isSet(number.name))
            continue;
        bool whole = false;
        *number.value = parser.value(number.name).toInt(&whole);
        if (!whole || *number.value < 1 || *number.value > number.most) {
            usageError(
                streams,
                QStringLiteral("--%1 needs a whole number from 1 to %2").arg(number.name).arg(number.most));
            return std::nullopt;
        }
    }
    return call;
}

/// People do not know each other: they are lived side by side, and the table does not depend on how.
std::vector<LifeSummary> liveAll(const Catalogue& catalogue, const SimulateCall& call) {
    std::vector<LifeSummary> lives(static_cast<std::size_t>(call.people));
    const int workers = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 16U));
    std::vector<std::thread> threads;
    threads.reserve(static_cast<std::size_t>(workers));
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&, worker] {
            for (int i = worker; i < call.people; i += workers)
                lives[static_cast<std::size_t>(i)] =
                    livePerson(catalogue, static_cast<std::uint64_t>(call.seed), i, call.weeks);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return lives;
}

QString cell(double value, int decimals) {
    return QString::number(value, 'f', decimals);
}

void print(const std::vector<PopulationRow>& rows, QTextStream& out) {
    const QStringList heads{QStringLiteral("people"),   QStringLiteral("stage 1"), QStringLiteral("2"),
                            QStringLiteral("3"),        QStringLiteral("4"),       QStringLiteral("5"),
                            QStringLiteral("finish %"), QStringLiteral("raises"),  QStringLiteral("rise %"),
                            QStringLiteral("offers*"),  QStringLiteral("doses*"),  QStringLiteral("reasons*"),
                            QStringLiteral("stuck*")};
    constexpr int nameWidth = 15;
    constexpr int width = 9;
    out << QStringLiteral("who").leftJustified(nameWidth);
    for (const QString& head : heads)
        out << head.rightJustified(width);
    out << u'\n';
    for (const PopulationRow& row : rows) {
        out << QString::fromStdString(row.name).leftJustified(nameWidth);
        QStringList cells{QString::number(row.people)};
        for (const double weeks : row.medianWeeks)
            cells << (weeks > 0.0 ? cell(weeks, 1) : QStringLiteral("-"));
        cells << cell(row.finishedPercent, 1) << cell(row.raisesPerPerson, 1) << cell(row.largestRise, 1)
              << QString::number(row.offersSoonAfterPain) << QString::number(row.dosesOutsideRange)
              << QString::number(row.decisionsWithoutReason) << QString::number(row.stuckUntold);
        for (const QString& text : cells)
            out << text.rightJustified(width);
        out << u'\n';
    }
    out << QStringLiteral("stage 1-5: median weeks until it was left; rise: largest of one week\n"
                          "* must be 0: offers within 14 days of pain >= 3, doses outside their range, "
                          "decisions without a reason, people over 12 weeks in a stage without a word\n");
}

} // namespace

int runSimulate(const QStringList& arguments, Streams streams) {
    const auto call = parseSimulate(arguments, streams);
    if (!call)
        return WrongUsage;
    const auto catalogue = content::loadCatalogue();
    if (!catalogue) {
        streams.err << QStringLiteral("limber-cli: ") << QString::fromStdString(catalogue.error().describe())
                    << u'\n';
        return NoProfile;
    }
    print(summarise(liveAll(*catalogue, *call)), streams.out);
    return Answered;
}

} // namespace limber::cli
