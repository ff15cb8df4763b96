#include "app/ui/import/import_sheet.h"

#include "app/ui/import/column_picker.h"
#include "app/ui/widgets/basics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int importWidth = 760;
constexpr int listHeight = 300;
/// More are counted, not drawn.
constexpr std::size_t mostDrawn = 200;

QVBoxLayout* addColumn(QVBoxLayout* to, int spacing) {
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing);
    to->addLayout(column);
    return column;
}

} // namespace

ImportSheet::ImportSheet(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(importWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(34, 28, 34, 28);
    column->setSpacing(10);
    m_title = makeLabel(QString(), "title");
    m_summary = makeLabel(QString(), "body");
    m_summary->setObjectName(QStringLiteral("importSummary"));
    column->addWidget(m_title);
    column->addWidget(m_summary);
    m_dates = makeQuestion(tr("Which comes first in the dates?"), tr("The day"), tr("The month"), m_dateOrder,
                           "dates");
    m_units = makeQuestion(tr("What are the weights in?"), tr("Kilograms"), tr("Pounds"), m_unit, "unit");
    column->addWidget(m_dates);
    column->addWidget(m_units);

    auto* inside = new QWidget;
    auto* list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 12, 0);
    list->setSpacing(12);
    m_mapping = new QWidget;
    auto* mapping = new QVBoxLayout(m_mapping);
    mapping->setContentsMargins(0, 0, 0, 0);
    mapping->addWidget(makeLabel(tr("Which column is which?"), "strong"));
    m_columns = new ColumnPicker;
    connect(m_columns, &ColumnPicker::changed, this, [this] {
        m_columnsSaid = true;
        Q_EMIT choicesChanged();
    });
    mapping->addWidget(m_columns);
    list->addWidget(m_mapping);
    m_names = addColumn(list, 6);
    m_leftOut = addColumn(list, 2);
    list->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(listHeight);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);

    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_import = makeButton(tr("Import"), "primary");
    m_import->setObjectName(QStringLiteral("importNow"));
    m_import->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    cancel->setObjectName(QStringLiteral("cancelImport"));
    row->addWidget(m_import);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_import, &QPushButton::clicked, this, &ImportSheet::importRequested);
    connect(cancel, &QPushButton::clicked, this, &ImportSheet::cancelled);
}

QWidget* ImportSheet::makeQuestion(const QString& question, const QString& first, const QString& second,
                                   QButtonGroup*& group, const char* name) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(makeLabel(question, "strong", false));
    group = new QButtonGroup(this);
    int id = 1;
    for (const QString& text : {first, second}) {
        auto* choice = new QRadioButton(text);
        choice->setObjectName(QString::fromLatin1(name) + QString::number(id));
        group->addButton(choice, id++);
        row->addWidget(choice);
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, &ImportSheet::choicesChanged);
    holder->hide();
    return holder;
}

void ImportSheet::setModel(const ImportModel& model) {
    m_title->setText(model.format.isEmpty()
                         ? tr("Import %1").arg(model.file)
                         : tr("Import %1 (%2)", "file, program").arg(model.file, model.format));
    QStringList lines;
    if (!model.fault.isEmpty()) {
        lines << tr("This table can't be read yet: %1").arg(model.fault);
    } else {
        lines << tr("%n set(s) of exercises that Limber knows.", nullptr, model.matched)
              << tr("%n set(s) of other activities. They show in your journal and count for nothing.",
                    nullptr, model.other);
        if (model.known > 0)
            lines << tr("You already have %n of these.", nullptr, model.known);
        if (!model.leftOut.empty())
            lines << tr("%n line(s) left out; see below why.", nullptr,
                        static_cast<int>(model.leftOut.size()));
    }
    m_summary->setText(lines.join(u'\n'));
    // What was asked stays in sight, so that an answer can be changed.
    m_dates->setVisible(model.askDates || m_dateOrder->checkedId() > 0);
    m_units->setVisible(model.askUnit || m_unit->checkedId() > 0);
    m_mapping->setVisible(model.askColumns);
    if (model.askColumns && !m_columnsSaid)
        m_columns->setTable(model.header, model.firstRows, model.columns);
    fillNames(model);
    fillLeftOut(model);
    m_import->setText(tr("Import %n set(s)", nullptr, model.fresh()));
    m_import->setEnabled(model.ready());
}

void ImportSheet::fillNames(const ImportModel& model) {
    clearLayout(m_names);
    if (model.names.empty())
        return;
    m_names->addWidget(makeLabel(tr("What each name is"), "strong"));
    std::size_t drawn = 0;
    for (const ImportModel::Name& name : model.names) {
        if (++drawn > mostDrawn)
            break;
        auto* row = new QHBoxLayout;
        row->addWidget(makeLabel(tr("%1 · %n set(s)", nullptr, name.rows).arg(name.name), "body"), 1);
        auto* box = new QComboBox;
        box->setAccessibleName(name.name);
        box->setObjectName(QStringLiteral("match:") + name.name);
        box->addItem(tr("Other activity"), QString());
        for (const auto& [id, text] : model.exercises)
            box->addItem(text, QString::fromStdString(id));
        box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(name.exercise))));
        connect(box, &QComboBox::activated, this, [this, box, said = name.name.toStdString()] {
            m_matches[said] = box->currentData().toString().toStdString();
            // The box goes when the model comes: not while it tells of itself.
            QMetaObject::invokeMethod(this, &ImportSheet::choicesChanged, Qt::QueuedConnection);
        });
        row->addWidget(box);
        m_names->addLayout(row);
    }
    if (model.names.size() > mostDrawn)
        m_names->addWidget(
            makeLabel(tr("and %n more", nullptr, static_cast<int>(model.names.size() - mostDrawn)), "small"));
}

void ImportSheet::fillLeftOut(const ImportModel& model) {
    clearLayout(m_leftOut);
    if (model.leftOut.empty())
        return;
    m_leftOut->addWidget(makeLabel(tr("Left out"), "strong"));
    std::size_t drawn = 0;
    for (const ImportModel::LeftOut& left : model.leftOut) {
        if (++drawn > mostDrawn)
            break;
        m_leftOut->addWidget(makeLabel(
            left.column.isEmpty()
                ? tr("Line %1: %2").arg(left.line).arg(left.why)
                : tr("Line %1, %2: %3", "line, column, why").arg(left.line).arg(left.column, left.why),
            "small"));
    }
    if (model.leftOut.size() > mostDrawn)
        m_leftOut->addWidget(makeLabel(
            tr("and %n more", nullptr, static_cast<int>(model.leftOut.size() - mostDrawn)), "small"));
}

void ImportSheet::setProgress(int done, int of) {
    m_progress->setVisible(of > 0);
    m_progress->setMaximum(std::max(1, of));
    m_progress->setValue(done);
    m_import->setEnabled(m_import->isEnabled() && of == 0);
}

ImportChoices ImportSheet::choices() const {
    ImportChoices choices;
    choices.dates = std::max(0, m_dateOrder->checkedId());
    choices.unit = std::max(0, m_unit->checkedId());
    choices.columns = m_columns->columns();
    choices.columnsSaid = m_columnsSaid;
    choices.matches = m_matches;
    return choices;
}

} // namespace limber::ui
