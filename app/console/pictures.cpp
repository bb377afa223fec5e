#include "app/console/pictures.h"
#include "core/practice/practicecalls.h"
#include "core/practice/practicestaff.h"
#include "ui/shell/accountfield.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QTabWidget>

namespace pindesk::console {
using namespace Qt::StringLiterals;
namespace {

constexpr int pause = 900; // for what a page reads; nobody waits at a screen

} // namespace

Pictures::Pictures(Console& console, QDir folder, QObject* parent)
    : QObject(parent)
    , m_console(console)
    , m_folder(std::move(folder)) {}

void Pictures::take() {
    if (!m_folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "pindesk: %s cannot be written\n", qPrintable(m_folder.path()));
        QApplication::exit(1);
        return;
    }
    m_console.window().resize(1280, 800); // whatever screen it believes to have
    for (const auto& appearance : {u"light"_s, u"dark"_s})
        plan(appearance);
    m_steps.push_back([] { QApplication::exit(); });
    next();
}

void Pictures::plan(const QString& appearance) {
    m_steps.push_back([this, appearance] {
        m_appearance = appearance;
        m_seen.clear();
        ui::applyTheme(*qApp, ui::appearanceFromText(appearance));
    });
    m_steps.push_back([this] { save(u"sign-in"_s); });
    for (const practice::PracticeMember& member : practice::practiceStaff) {
        m_steps.push_back([this, &member] {
            m_console.signIn(QString::fromLatin1(member.userName), Secret(QByteArrayView(member.password)));
        });
        m_steps.push_back([this] { visitPages(); });
        m_steps.push_back([this] { m_console.window().signOut(); });
    }
}

/// The pages this person has and nobody before had.
void Pictures::visitPages() {
    std::deque<Step> visits;
    ui::MainWindow& window = m_console.window();
    for (const QString& id : window.pages()) {
        if (m_seen.contains(id))
            continue;
        m_seen << id;
        visits.push_back([this, id, &window] {
            const auto calls = practice::practiceCalls();
            if (id == "desk"_L1 && calls) // one account is more telling than an empty desk
                Q_EMIT window.accountField().accountEntered(calls->front().caller.account);
            window.goTo(id);
        });
        visits.push_back([this, id] { save(id); });
        if (id == "forcepin"_L1)
            visitTabs(visits, id, {u"activation"_s, u"try"_s, u"impact"_s, u"history"_s});
        else if (id == "distribution"_L1)
            visitTabs(visits, id, {u"ledger"_s, u"layouts"_s, u"letters"_s});
    }
    m_steps.insert(m_steps.begin(), visits.begin(), visits.end());
}

/// What a page has beside its first tab.
void Pictures::visitTabs(std::deque<Step>& visits, const QString& page, const QStringList& names) {
    auto* const tabs = m_console.window().page(page)->findChild<QTabWidget*>();
    for (int i = 0; i < std::min(static_cast<int>(names.size()), tabs->count() - 1); ++i) {
        visits.push_back([tabs, i] { tabs->setCurrentIndex(i + 1); });
        visits.push_back([this, name = u"%1-%2"_s.arg(page, names[i])] { save(name); });
    }
    visits.push_back([tabs] { tabs->setCurrentIndex(0); });
}

void Pictures::next() {
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
    QTimer::singleShot(pause, this, &Pictures::next);
}

void Pictures::save(const QString& name) {
    const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_appearance));
    if (!m_console.window().grab().save(path))
        std::fprintf(stderr, "pindesk: %s cannot be written\n", qPrintable(path));
    else
        std::printf("%s\n", qPrintable(path));
}

} // namespace pindesk::console
