#include "tests/app/console/walk.h"
#include "app/workstation/language.h"
#include "core/pins/resetpin.h"
#include "core/practice/makepracticesite.h"
#include "core/staff/signin.h"
#include "tests/app/console/widgetchecks.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/verifycard.h"
#include "ui/widgets/theme.h"
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace pindesk::console {
using namespace Qt::StringLiterals;
namespace {

/// What is put together in the source, or has no room to grow, shows.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        // Formats and patterns stay what they are.
        if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) ||
            text.startsWith(u"d MMM"_s))
            return {};
        QString more(text.size() * 2 / 5, u'ö');
        for (qsizetype at = 6; at < more.size(); at += 7)
            more[at] = u' '; // words of a usual length
        return u"["_s + text + more + u"]"_s;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Made once; each walk has its own copy.
const QString& practiceSite() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"practice.db"_s);
        EXPECT_TRUE(practice::makePracticeSite(made));
        return made;
    }();
    return path;
}

QFont scaled(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

class WalkTest::Speech {
public:
    explicit Speech(const Look& look)
        : m_font(QApplication::font())
        , m_before(QApplication::instance()->findChildren<QTranslator*>()) {
        ui::applyTheme(*qApp, look.appearance);
        QApplication::setFont(scaled(m_font, look.fontFactor));
        if (*look.language == 0) {
            QApplication::installTranslator(&m_pseudo);
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            workstation::useLanguage(QString::fromLatin1(look.language));
        }
    }
    ~Speech() {
        QApplication::removeTranslator(&m_pseudo);
        for (QTranslator* each : QApplication::instance()->findChildren<QTranslator*>())
            if (!m_before.contains(each))
                delete each;
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
        ui::applyTheme(*qApp, ui::Appearance::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

private:
    QFont m_font;
    QList<QTranslator*> m_before;
    PseudoTranslator m_pseudo;
};

WalkTest::WalkTest()
    : m_speech(std::make_unique<Speech>(GetParam())) {
    m_calls = *practice::practiceCalls();
    window().resize(GetParam().window);
    window().show();
    window().activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
}

WalkTest::~WalkTest() = default;

bool WalkTest::holds(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 20'000);
}

/// Waits until answers have come and the layout is at rest.
void WalkTest::settle() {
    const auto look = [this] {
        QList<std::pair<QRect, QString>> all;
        for (const QWidget* each : window().findChildren<QWidget*>())
            if (each->isVisibleTo(&window()))
                all.emplace_back(each->geometry(),
                                 each->accessibleName() + each->property("text").toString());
        return all;
    };
    auto before = look();
    for (int quiet = 0, tries = 0; quiet < 3 && tries < 100; ++tries) {
        QTest::qWait(25);
        auto now = look();
        quiet = now == before ? quiet + 1 : 0;
        before = std::move(now);
    }
}

void WalkTest::look(const QString& state, QWidget* part) {
    SCOPED_TRACE(qPrintable(state));
    settle();
    QWidget& root = part == nullptr ? static_cast<QWidget&>(window()) : *part;
    const QString folder = qEnvironmentVariable("PINDESK_WALK_PICTURES");
    if (!folder.isEmpty())
        window().grab().save(
            QDir(folder).filePath(u"%1-%2.png"_s.arg(state, QString::fromLatin1(GetParam().name))));
    EXPECT_EQ(window().size(), GetParam().window) << "it does not fit";
    QStringList faults = test::faultsOfNames(root) + test::faultsOfBuddies(root) +
                         test::faultsOfLetters(root) + test::faultsOfRoom(root) +
                         test::faultsOfContrast(root);
    if (part == nullptr) { // what covers the rest goes when it loses the focus
        const QPointer<QWidget> before = QApplication::focusWidget();
        faults += test::faultsOfTabOrder(root) + test::faultsOfFocus(root);
        for (auto* area : window().findChildren<QScrollArea*>())
            area->verticalScrollBar()->setValue(0);
        if (before != nullptr)
            before->setFocus();
    }
    for (const QString& fault : faults)
        ADD_FAILURE() << qPrintable(fault);
}

void WalkTest::open() {
    const QString path = newFile(u"practice.db"_s);
    ASSERT_TRUE(QFile::copy(practiceSite(), path));
    storage::SiteUrl site;
    site.path = path;
    m_console.open(site);
}

void WalkTest::enterAs(const char* userName) {
    for (const practice::PracticeMember& member : practice::practiceStaff)
        if (QByteArray(userName) == member.userName)
            m_console.signIn(QString::fromLatin1(userName), Secret(QByteArrayView(member.password)));
    ASSERT_TRUE(holds([this] { return window().isOpen(); }));
    QTest::qWait(100); // the first page reads
}

void WalkTest::getPin(const AccountNumber& account) {
    Q_EMIT window().accountField().accountEntered(account);
    ASSERT_TRUE(holds([&] {
        return model().view() != nullptr && model().view()->account == account &&
               !model().history().empty() && !model().rules().checklist.items.isEmpty();
    }));
}

void WalkTest::answer(const practice::InventedCustomer& caller, bool isRight) {
    auto& card = the<ui::VerifyCard>();
    if (isRight)
        card.setAnswers({{u"name"_s, caller.firstName + u' ' + caller.lastName},
                         {u"service_address"_s, caller.serviceAddress},
                         {u"birth_date"_s, caller.birthDate}});
    else
        card.setAnswers({{u"name"_s, u"Nobody"_s}, {u"service_address"_s, u"1 Nowhere Rd"_s}});
    card.check();
    const QString told = isRight ? u"caller_verified"_s : u"verification_failed"_s;
    ASSERT_TRUE(holds([&] { return model().history().front().action == told; }));
    EXPECT_EQ(model().isVerified(), isRight);
}

void WalkTest::trigger(const char* shortcut) {
    for (QAction* action : desk().actions())
        if (action->shortcut() == QKeySequence(QString::fromLatin1(shortcut)))
            return action->trigger();
    ADD_FAILURE() << "no action " << shortcut;
}

void WalkTest::press(const QWidget& part, bool isPrimary) {
    for (auto* button : part.findChildren<QPushButton*>())
        if (button->isVisibleTo(&part) && (button->property("kind") == u"primary"_s) == isPrimary)
            return button->click();
    ADD_FAILURE() << "nothing to press";
}

void WalkTest::resetElsewhere(const AccountNumber& account) {
    storage::SiteUrl site;
    site.path = newFile(u"practice.db"_s);
    auto database = storage::Database::open(site);
    ASSERT_TRUE(database);
    staff::SignInRequest request;
    request.userName = u"sup1"_s;
    request.password = Secret(QByteArrayView("Practice-Lead-1"));
    const auto session = staff::signIn(*database, request);
    ASSERT_TRUE(session);
    pins::ResetPinRequest reset;
    reset.account = account;
    reset.reason = u"suspected"_s;
    reset.verifiedBy = u"known in person"_s;
    const auto done = pins::resetPin(*database, *session, reset);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    window().tellChanged({});
}

} // namespace pindesk::console
