#include "tests/bench/bare/firstpaint.h"
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

// What the start of the console is measured by: a window with a word in it, linked with nothing but Qt.
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.setCentralWidget(new QLabel(QStringLiteral("PinDesk")));
    const pindesk::bench::FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}
