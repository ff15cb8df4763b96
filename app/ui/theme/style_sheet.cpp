#include "app/ui/theme/theme.h"

namespace limber::ui {

namespace {

// @names are replaced by the tokens.
const char* const Sheet = R"(
QLabel { color: @ink; background: transparent; }
QLabel[role="brand"] { font-size: 20px; font-weight: 800; }
QLabel[role="title"] { font-size: 26px; font-weight: 700; }
QLabel[role="heading"] { font-size: 20px; font-weight: 700; }
QLabel[role="section"] { font-size: 16px; font-weight: 600; }
QLabel[role="body"] { font-size: 15px; }
QLabel[role="strong"] { font-size: 15px; font-weight: 600; }
QLabel[role="subtitle"] { font-size: 15px; color: @muted; }
QLabel[role="small"] { font-size: 13px; color: @muted; }
QLabel[role="number"] { font-size: 20px; font-weight: 700; }
QLabel[role="accent"] { font-size: 15px; font-weight: 600; color: @accent; }
QLabel[role="eyebrow"] { font-size: 14px; font-weight: 600; color: @accent; }
QLabel[role="error"] { font-size: 15px; color: @stop; }
QLabel[role="chip-amber"] { font-size: 13px; font-weight: 600; color: @amberInk; background: @amberBackground; border-radius: 14px; padding: 6px 14px; }
QLabel[role="chip"] { font-size: 13px; font-weight: 600; color: @accent; background: @accentBackground; border-radius: 12px; padding: 4px 12px; }

QFrame[role="card"] { background: @card; border: 1px solid @line; border-radius: 16px; }
QFrame[role="card-selected"] { background: @card; border: 2px solid @accent; border-radius: 16px; }
QFrame[role="card-accent"] { background: @accentBackground; border: 1px solid @accentBackground; border-radius: 16px; }
QFrame[role="card-amber"] { background: @amberBackground; border: 1px solid @amberBackground; border-radius: 16px; }
QFrame[role="card-stop"] { background: @stopBackground; border: 1px solid @stopBackground; border-radius: 16px; }
QFrame[role="well"] { background: @well; border: none; border-radius: 12px; }
QFrame[role="step"] { background: transparent; border: none; border-radius: 8px; }
QFrame[role="step"][lit="true"] { background: @amberBackground; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="sidebar"] { background: @background; border: none; border-right: 1px solid @line; }
QFrame[role="bar"] { background: @background; border: none; border-top: 1px solid @line; }
QFrame[role="banner"] { background: @amberBackground; border: none; border-bottom: 1px solid @line; }
QFrame[role="clickable"] { background: @card; border: 1px solid @line; border-radius: 16px; }
QFrame[role="clickable"]:hover { border-color: @accent; }
QFrame[role="clickable"]:focus { border: 2px solid @accent; }

QPushButton { font-size: 15px; font-weight: 600; border-radius: 10px; min-height: 28px; padding: 7px 20px; background: @card; color: @ink; border: 1px solid @line; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 19px; }
QPushButton:disabled { color: @muted; background: @background; border-color: @line; }
QPushButton::menu-indicator { image: url(:/limber/theme/down-@mode.svg); subcontrol-origin: border; subcontrol-position: center right; right: 12px; width: 12px; height: 12px; }
QPushButton[menu="true"], QPushButton[menu="true"]:focus { padding-right: 34px; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:pressed { background: @accentPressed; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @track; color: @muted; border-color: @track; }
QPushButton[role="secondary"] { background: @card; color: @accent; border: 1px solid @accent; }
QPushButton[role="secondary"]:hover { background: @accentBackground; }
QPushButton[role="plain"] { background: @background; color: @muted; }
QPushButton[role="plain"]:hover { color: @ink; }
QPushButton[role="danger"] { background: transparent; color: @stop; border: 1px solid @stop; }
QPushButton[role="danger"]:hover { background: @stopBackground; }
QPushButton[role="danger"]:disabled { color: @muted; border-color: @line; }
QPushButton[role="danger"]:focus { border: 2px solid @stop; }
QPushButton[role="link"] { background: transparent; border: none; color: @accent; padding: 4px 2px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: none; text-decoration: underline; padding: 4px 2px; }
QPushButton[role="nav"] { background: transparent; border: none; border-radius: 8px; color: @muted; text-align: left; padding: 6px 12px; min-height: 27px; font-weight: 500; }
QPushButton[role="nav"]:hover { color: @ink; background: @line; }
QPushButton[role="nav"]:checked { background: @accentBackground; color: @accent; font-weight: 600; }
QPushButton[role="nav"]:focus { border: 2px solid @accent; padding: 4px 10px; }
QPushButton[role="choice"] { background: @card; color: @ink; border: 1px solid @line; font-weight: 500; padding: 7px 14px; }
QPushButton[role="choice"]:checked { background: @accentBackground; color: @accent; border: 2px solid @accent; padding: 6px 13px; font-weight: 600; }
QPushButton[role="choice"]:focus { border: 2px solid @accent; padding: 6px 13px; }
QPushButton[role="scale"] { background: @card; border: 1px solid @line; padding: 0; min-width: 36px; font-weight: 600; }
QPushButton[role="scale"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="scale"]:focus { border: 2px solid @ink; padding: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit { font-size: 15px; background: @card; color: @ink; border: 1px solid @fieldLine; border-radius: 10px; padding: 6px 10px; min-height: 28px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus { border: 2px solid @accent; padding: 5px 9px; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 28px; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url(:/limber/theme/down-@mode.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 28px; border: none; background: transparent; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 28px; border: none; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(:/limber/theme/up-@mode.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(:/limber/theme/down-@mode.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @line; selection-background-color: @accentBackground; selection-color: @ink; outline: none; }
QCheckBox, QRadioButton { font-size: 15px; color: @ink; spacing: 10px; min-height: 28px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; border: 1px solid @muted; background: @card; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/limber/theme/check-@mode.svg); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 6px solid @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @ink; }
QSlider { min-height: 28px; background: transparent; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @track; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: @accent; }
QSlider::handle:horizontal { width: 20px; height: 20px; margin: -7px 0; border-radius: 10px; background: @accent; border: 2px solid @card; }
QSlider::handle:horizontal:focus { border: 2px solid @ink; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @scroll; border-radius: 4px; min-height: 40px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @scroll; border-radius: 4px; min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { font-size: 13px; color: @card; background: @ink; border: none; padding: 6px 8px; }
QMenu { background: @card; color: @ink; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 8px 24px; border-radius: 6px; }
QMenu::item:selected { background: @accentBackground; }
QDialog, QMessageBox { background: @background; }
QTableView, QListView, QTreeView { background: @card; color: @ink; border: 1px solid @line; border-radius: 10px; gridline-color: @line; outline: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @line; padding: 8px; font-size: 13px; }
)";

QColor mix(const QColor& a, const QColor& b, qreal share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

QString styleSheetFor(const Theme& t) {
    // Longer names first, so that @accent does not eat the head of @accentBackground.
    const std::pair<const char*, QColor> tokens[] = {
        {"@accentBackground", t.accentBackground},
        {"@accentHover", mix(t.accent, t.ink, 0.12)},
        {"@accentPressed", mix(t.accent, t.ink, 0.24)},
        {"@amberBackground", t.amberBackground},
        {"@stopBackground", t.stopBackground},
        {"@fieldLine", mix(t.line, t.muted, 0.35)},
        {"@background", t.background},
        {"@amberInk", t.amberInk},
        {"@onAccent", t.onAccent},
        {"@scroll", mix(t.line, t.muted, 0.35)},
        {"@accent", t.accent},
        {"@amber", t.amber},
        {"@muted", t.muted},
        {"@track", t.track},
        {"@card", t.card},
        {"@line", t.line},
        {"@stop", t.stop},
        {"@well", t.well},
        {"@ink", t.ink},
    };
    QString sheet = QString::fromLatin1(Sheet);
    sheet.replace(QLatin1String("@mode"), QLatin1String(t.dark ? "dark" : "light"));
    for (const auto& [name, colour] : tokens)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace limber::ui
