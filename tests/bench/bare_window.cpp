// What a window costs that does nothing: the measure for limber-bench start.

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    QVBoxLayout column(&window);
    column.addWidget(new QLabel(QStringLiteral("A window of Qt Widgets")));
    column.addWidget(new QPushButton(QStringLiteral("Close")));
    window.show();
    return QApplication::exec();
}
