#include "ui/widgets/duallist.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QMainWindow>

// test_showduallist: a dual list alone on a window, for tests that meet it as a screen reader and a mouse do.
int main(int argc, char** argv) {
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    pindesk::ui::applyTheme(application, pindesk::ui::Appearance::Light);
    QMainWindow window;
    auto* list = new pindesk::ui::DualList(u"Available"_s, u"Configured"_s);
    list->setItems({{u"a"_s, u"Alfa"_s, u"The first letter."_s},
                    {u"b"_s, u"Bravo"_s, {}},
                    {u"c"_s, u"Charlie"_s, {}},
                    {u"d"_s, u"Delta"_s, {}},
                    {u"e"_s, u"Echo"_s, {}}});
    list->setConfigured({u"a"_s, u"b"_s});
    window.setCentralWidget(list);
    window.setWindowTitle(u"Dual list"_s);
    window.resize(800, 420);
    window.show();
    return QApplication::exec();
}
