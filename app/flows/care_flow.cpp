#include "app/flows/care_flow.h"

#include "app/exchange/journal_file.h"
#include "app/exchange/plan_file.h"
#include "app/flows/report_facts.h"
#include "app/flows/report_model.h"
#include "app/ui/import/plan_form.h"
#include "app/ui/window/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QUuid>

namespace limber {

const CarePlan* CareFlow::held() const {
    const auto& plan = state().view.carePlan();
    return plan && !plan->ended ? &*plan : nullptr;
}

QString CareFlow::planText() const {
    const CarePlan* plan = held();
    if (plan == nullptr)
        return {};
    const QString by = QString::fromStdString(plan->by);
    return plan->review ? tr("Your plan was set by %1 on %2. To be looked at again on %3.")
                              .arg(by, shortDate(plan->on), shortDate(*plan->review))
                        : tr("Your plan was set by %1 on %2.").arg(by, shortDate(plan->on));
}

void CareFlow::remindOfReview() {
    const CarePlan* plan = held();
    if (plan != nullptr && plan->review && *plan->review <= m_workspace.today())
        m_navigator.say(tr("Your plan was to be looked at again on %1. Make an appointment with %2.")
                            .arg(shortDate(*plan->review), QString::fromStdString(plan->by)));
}

void CareFlow::makePlan() {
    auto* form = new ui::PlanForm(m_workspace.catalogue().exercises(), m_workspace.today());
    connect(form, &ui::PlanForm::cancelled, this, [this] { m_navigator.closeSheet(); });
    connect(form, &ui::PlanForm::saveRequested, this, [this](const CarePlan& plan) {
        exchange::PlanFile file;
        file.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        file.at = m_workspace.now();
        file.plan = plan;
        // Own exercises that are in the plan travel with it.
        for (const OwnExercise& own : state().view.ownExercises()) {
            const CareItem* item = plan.find(own.id);
            if (!own.removed && (item == nullptr || item->in))
                file.exercises.push_back(own);
        }
        const QString path = QFileDialog::getSaveFileName(
            &m_navigator.window(), tr("Save the plan"),
            QDir::home().filePath(QStringLiteral("plan.limber-plan")), tr("Plans (*.limber-plan)"));
        if (path.isEmpty())
            return;
        m_navigator.closeSheet();
        const QByteArray bytes = exchange::writePlan(file);
        QSaveFile out(path);
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
            m_navigator.say(tr("Written to %1. Whoever opens it in Limber is asked first.")
                                .arg(QDir::toNativeSeparators(path)));
        else
            m_navigator.say(
                tr("Couldn't write %1: %2").arg(QDir::toNativeSeparators(path), out.errorString()));
    });
    m_navigator.openSheet(form);
}

void CareFlow::endPlan() {
    const CarePlan* plan = held();
    if (plan == nullptr)
        return;
    const Question question{
        tr("End the plan of %1?").arg(QString::fromStdString(plan->by)),
        {tr("Its limits no longer hold. Exercises that came with it stay among yours."),
         tr("Better ask the person who made it first.")},
        {{tr("End the plan"), "danger", "endPlan"}, {tr("Keep it"), "primary", "keepPlan"}}};
    m_navigator.ask(question, [this, ended = *plan](int choice) mutable {
        if (choice != 0)
            return;
        ended.ended = true;
        record({ended}, tr("The plan has ended."));
    });
}

void CareFlow::writeReturn() {
    const CarePlan* plan = held();
    if (plan == nullptr)
        return;
    const QString folder = QFileDialog::getExistingDirectory(
        &m_navigator.window(),
        tr("Where to put the report and your journal since %1").arg(shortDate(plan->on)), QDir::homePath());
    if (folder.isEmpty())
        return;
    Journal since = state().journal;
    std::erase_if(since.entries, [&](const Entry& entry) { return entry.at.localDay() < plan->on; });
    const QDir place(folder);
    auto error = exchange::writePdf(makeReport(m_content, state()),
                                    place.filePath(QStringLiteral("limber-report.pdf")));
    if (!error)
        error = exchange::writeJournalFile(since, place.filePath(QStringLiteral("limber-journal.json")));
    m_navigator.say(error ? error->toLine()
                          : tr("limber-report.pdf and limber-journal.json are in %1.")
                                .arg(QDir::toNativeSeparators(folder)));
}

} // namespace limber
