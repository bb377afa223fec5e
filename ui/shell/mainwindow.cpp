#include "ui/shell/mainwindow.h"
#include "ui/shell/accountfield.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/cover.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/readingorder.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowplace.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QCloseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int narrow = 1120; // a page and the words of the navigation have no room beside each other

} // namespace

MainWindow::MainWindow(SignInPage::Submit submit, QWidget* parent)
    : QMainWindow(parent)
    , m_stack(new QStackedWidget(this))
    , m_signIn(new SignInPage(std::move(submit), this))
    , m_idle(new IdleWatch(this)) {
    setWindowTitle(tr("PinDesk"));
    setWindowIcon(applicationIcon());
    setCentralWidget(m_stack);
    setMinimumSize(120 * grid, 90 * grid); // what is in it scrolls
    m_stack->addWidget(m_signIn);
    addShortcuts();
    restorePlace(*this);
    connect(m_signIn, &SignInPage::otherPersonRequested, this, &MainWindow::signOut);
    connect(m_idle, &IdleWatch::expired, this,
            [this] { lock(tr("Nobody used the desk for a while. What you typed is still there.")); });
}

MainWindow::~MainWindow() = default;

void MainWindow::buildDesk() {
    if (m_desk != nullptr)
        return;
    m_desk = new QWidget(this);
    m_top = new TopBar(m_desk);
    m_outage = new MessageBar(m_desk);
    m_navigation = new Navigation(m_desk);
    m_pages = new QStackedWidget(m_desk);
    m_help = new HelpPanel(m_desk);
    m_status = new StatusLine(m_desk);
    m_palette = new CommandPalette(m_desk);
    m_stack->addWidget(m_desk);
    layOutDesk();
    m_navigation->setNarrow(width() < narrow);
    connect(m_idle, &IdleWatch::tick, m_status, &StatusLine::setSecondsToLock);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    connect(m_top, &TopBar::lockRequested, this, &MainWindow::lockByHand);
    connect(m_top, &TopBar::signOutRequested, this, &MainWindow::signOut);
    connect(m_top, &TopBar::newPasswordRequested, this, &MainWindow::changePassword);
    connect(m_top, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_help, &HelpPanel::closed, this, &MainWindow::toggleHelp);
}

void MainWindow::layOutDesk() {
    auto* column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_help);
    column->addWidget(m_top);
    auto* outage = new QVBoxLayout;
    outage->setContentsMargins(4 * grid, 0, 4 * grid, 0);
    outage->addWidget(m_outage);
    column->addLayout(outage);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
}

void MainWindow::addShortcut(const QKeySequence& keys, std::function<void()> run) {
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, run = std::move(run)] {
        if (m_desk != nullptr && m_stack->currentWidget() == m_desk)
            run();
    });
}

void MainWindow::addShortcuts() {
    addShortcut(QKeySequence(u"Ctrl+L"_s), [this] { m_top->accountField().focusField(); });
    addShortcut(QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    connect(new QShortcut(QKeySequence(u"Ctrl+Shift+L"_s), this), &QShortcut::activated, this,
            &MainWindow::lockByHand); // whatever covers the desk
    addShortcut(Qt::Key_F1, [this] { toggleHelp(); });
    addShortcut(Qt::Key_F5, [this] {
        if (Page* page = currentPage())
            page->refresh();
    });
    for (int i = 0; i < 8; ++i)
        addShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [this, i] {
            if (i < m_visible.size())
                goTo(m_visible.at(i));
        });
}

void MainWindow::addPage(Page* page) {
    buildDesk();
    auto* scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_all.push_back(page);
    connectPage(page, scroll);
}

void MainWindow::connectPage(Page* page, QScrollArea* scroll) {
    connect(page, &Page::pageRequested, this, &MainWindow::goTo);
    connect(page, &Page::accountRequested, this, [this](const AccountNumber& account) {
        m_top->accountField().setText(account.toString());
        Q_EMIT m_top->accountField().accountEntered(account);
    });
    connect(page, &Page::topRequested, scroll, [scroll] { scroll->verticalScrollBar()->setValue(0); });
    connect(page, &Page::workStopped, this, &MainWindow::close);
    connect(page, &Page::undoOffered, m_status, &StatusLine::offerUndo);
    connect(page, &Page::undoWithdrawn, m_status, &StatusLine::withdrawUndo);
}

void MainWindow::showFirst(QWidget* first) {
    if (m_first != nullptr)
        m_first->deleteLater();
    m_first = first;
    if (first != nullptr)
        m_stack->addWidget(first);
    if (const auto* cover = qobject_cast<Cover*>(first))
        connect(cover, &Cover::workStopped, this, &MainWindow::close);
    m_stack->setCurrentWidget(first != nullptr ? first : isOpen() ? m_desk : m_signIn);
}

Page* MainWindow::page(const QString& id) const {
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const Page* each) { return each->about().id == id; });
    return found == m_all.end() ? nullptr : *found;
}

Page* MainWindow::currentPage() const {
    const int index = m_pages == nullptr ? -1 : m_pages->currentIndex();
    return index < 0 ? nullptr : m_all[static_cast<std::size_t>(index)];
}

void MainWindow::goTo(const QString& id) {
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const Page* each) { return each->about().id == id; });
    if (found == m_all.end() || !m_visible.contains(id))
        return;
    m_pages->setCurrentIndex(static_cast<int>(found - m_all.begin()));
    m_navigation->setCurrent(id);
    setWindowTitle(tr("%1 – PinDesk").arg((*found)->about().title));
    if (!m_help->isHidden())
        m_help->showTopic(id, (*found)->about().title);
    (*found)->refresh();
    if (QWidget* first = (*found)->firstFocus())
        first->setFocus();
}

AccountField& MainWindow::accountField() {
    buildDesk();
    return m_top->accountField();
}

StatusLine& MainWindow::status() {
    buildDesk();
    return *m_status;
}

void MainWindow::setConnection(ConnectionState state) {
    buildDesk();
    m_status->setConnection(state);
    if (state == ConnectionState::Lost)
        m_outage->show(Tone::Bad, tr("The database does not answer. It is tried again all the time; what you "
                                     "typed stays, and nothing is done twice."));
    else
        m_outage->clear();
}

void MainWindow::setSite(const SiteDescription& site) {
    m_signIn->setSite(site);
}

void MainWindow::setIdleMinutes(int minutes) {
    if (std::exchange(m_idleMinutes, minutes) != minutes && isOpen())
        m_idle->start(minutes);
}

void MainWindow::enter(const SharedWorkplace& workplace) {
    m_workplace = workplace;
    if (m_lastPerson != workplace->person.userName) {
        for (Page* page : m_all)
            page->reset();
        m_status->withdrawUndo();
        m_top->accountField().setText({});
    }
    m_top->setWorkplace(*workplace);
    for (Page* page : m_all)
        page->open(workplace);
    showPages();
    m_lastPerson = workplace->person.userName;
    m_stack->setCurrentWidget(m_desk);
    m_idle->start(m_idleMinutes);
    m_top->accountField().focusField();
}

void MainWindow::showPages() {
    m_navigation->clear();
    m_visible.clear();
    for (const Page* page : m_all) {
        const auto& rights = page->about().anyOf;
        if (!rights.empty() &&
            std::none_of(rights.begin(), rights.end(), [&](Right right) { return m_workplace->may(right); }))
            continue;
        m_navigation->add(page->about().id, page->about().title, page->about().icon);
        m_visible << page->about().id;
    }
    const Page* current = currentPage();
    if (m_lastPerson != m_workplace->person.userName || current == nullptr ||
        !m_visible.contains(current->about().id))
        goTo(m_visible.value(0));
    else
        goTo(current->about().id);
}

void MainWindow::leave() {
    m_idle->stop();
    m_palette->hide();
    for (Page* page : m_all)
        page->close();
    m_workplace.reset();
    showFirst(nullptr);
    setWindowTitle(tr("PinDesk"));
    Q_EMIT left();
}

void MainWindow::lock(const QString& why) {
    if (auto* cover = qobject_cast<Cover*>(m_first); cover != nullptr && !isOpen())
        return cover->lock(why);
    if (!isOpen())
        return;
    const QString userName = m_workplace->person.userName;
    leave();
    m_signIn->askUnlock(userName, why);
}

void MainWindow::lockByHand() {
    lock(tr("You locked the desk. What you typed is still there."));
}

void MainWindow::signOut() {
    if (isOpen())
        leave();
    for (Page* page : m_all)
        page->reset();
    m_lastPerson.clear();
    m_signIn->askSignIn();
}

void MainWindow::changePassword() {
    Q_EMIT newPasswordRequested(m_workplace->person.userName);
}

void MainWindow::tellChanged(AccountId account) {
    for (Page* page : m_all)
        if (page->isOpen())
            page->recordChanged(account);
}

void MainWindow::openPalette() {
    std::vector<PaletteEntry> entries;
    for (qsizetype i = 0; i < m_visible.size(); ++i) {
        const Page* target = page(m_visible.at(i));
        entries.push_back({tr("Go to %1").arg(target->about().title),
                           i < 8 ? u"Ctrl+%1"_s.arg(i + 1) : QString(),
                           target->about().icon,
                           true,
                           {},
                           [this, id = target->about().id] { goTo(id); }});
    }
    if (Page* current = currentPage())
        for (QAction* action : current->actions())
            entries.push_back({action->text().remove(u'&'),
                               action->shortcut().toString(QKeySequence::NativeText), "play",
                               action->isEnabled(), action->statusTip(), [action] { action->trigger(); }});
    entries.push_back({tr("Lock the desk"), tr("Ctrl+Shift+L"), "lock", true, {}, [this] { lockByHand(); }});
    entries.push_back({tr("Change my password…"), {}, "lock", true, {}, [this] { changePassword(); }});
    entries.push_back({tr("Sign out"), {}, "person", true, {}, [this] { signOut(); }});
    entries.push_back({tr("Help"), tr("F1"), "help", true, {}, [this] { toggleHelp(); }});
    m_palette->open(std::move(entries), [this](const QString& typed) {
        std::vector<PaletteEntry> accounts;
        if (const auto account = AccountNumber::parse(typed);
            account && m_workplace->may(Right::LookUpAccount))
            accounts.push_back({tr("Get PIN of %1").arg(account->toString()),
                                {},
                                "desk",
                                true,
                                {},
                                [this, number = *account] {
                                    m_top->accountField().setText(number.toString());
                                    Q_EMIT m_top->accountField().accountEntered(number);
                                }});
        return accounts;
    });
}

void MainWindow::toggleHelp() {
    if (!m_help->isHidden())
        m_help->hide();
    else if (const Page* current = currentPage())
        m_help->showTopic(current->about().id, current->about().title);
}

/// Asks about the first page that is at work: in the page, or in front of a locked desk.
bool MainWindow::askAboutWork() {
    if (auto* cover = qobject_cast<Cover*>(m_first); cover != nullptr && !cover->unfinishedWork().isEmpty()) {
        cover->askToStop();
        return true;
    }
    for (Page* page : m_all) {
        const QString question = page->unfinishedWork();
        if (question.isEmpty())
            continue;
        if (isOpen()) {
            goTo(page->about().id);
            page->askToStop();
        } else {
            m_signIn->ask(question, tr("Stop and close"), [page] { page->stopWork(); });
        }
        return true;
    }
    return false;
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
}

bool MainWindow::focusNextPrevChild(bool next) {
    const QList<QWidget*> order = inReadingOrder(*m_stack);
    if (order.isEmpty())
        return false;
    const qsizetype now = order.indexOf(focusWidget());
    const qsizetype count = order.size();
    const qsizetype then = now < 0 ? (next ? 0 : count - 1) : (now + (next ? 1 : count - 1)) % count;
    order[then]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (m_navigation != nullptr)
        m_navigation->setNarrow(width() < narrow);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (askAboutWork()) {
        event->ignore();
        return;
    }
    savePlace(*this);
    if (isOpen())
        leave();
    QMainWindow::closeEvent(event);
}

} // namespace pindesk::ui
