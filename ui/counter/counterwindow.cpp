#include "ui/counter/counterwindow.h"
#include "ui/common/spokenlanguage.h"
#include "ui/counter/answertext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using registration::CounterAnswer;
using Step = registration::CounterOutcome::Step;
namespace {

constexpr double larger = 1.35; // than the desk: read by people who stand
constexpr int formWidth = 160 * grid;

/// Each in its own language: who needs it reads no other.
QString ownName(const QString& language) {
    return language == "es"_L1 ? u"Español"_s : language == "fr"_L1 ? u"Français"_s : u"English"_s;
}

QString sheetOf(const QWidget& window) {
    const double points = window.font().pointSizeF() * larger;
    return u"QLabel, QLineEdit, QPushButton { font-size: %1pt; }"
           "QLabel[counter=\"title\"] { font-size: %2pt; font-weight: bold; }"_s.arg(points)
               .arg(points * 1.4);
}

} // namespace

CounterWindow::CounterWindow()
    : QWidget(nullptr, Qt::Window)
    , m_site(makeLabel({}, TextRole::Strong, this))
    , m_faces(new QStackedWidget(this))
    , m_pin(new SecretEdit(this))
    , m_newPin(new SecretEdit(this))
    , m_again(new SecretEdit(this))
    , m_hint(new QLineEdit(this))
    , m_email(new QLineEdit(this)) {
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowIcon(applicationIcon());
    setProperty("page", true);
    layOut();
    enlarge();
    m_idle.setInterval(std::chrono::minutes(5));
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &CounterWindow::idled);
}

CounterWindow::~CounterWindow() = default;

QWidget* CounterWindow::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    row->addWidget(m_site, 1);
    for (const QString& language : spokenLanguages()) {
        auto* button = makeButton(ownName(language), ButtonKind::Plain, head);
        button->setProperty("kind", u"navigation"_s);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this, language] {
            m_whose.language = language;
            translate();
        });
        m_languages.push_back(button);
        row->addWidget(button);
    }
    return head;
}

QWidget* CounterWindow::buildForm() {
    m_form = new QWidget(m_faces);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    m_title = makeLabel({}, TextRole::Title, m_form);
    m_title->setWordWrap(true);
    m_account = makeLabel({}, TextRole::Strong, m_form);
    m_words = makeLabel({}, TextRole::Muted, m_form);
    column->addWidget(m_title);
    column->addWidget(m_account);
    column->addWidget(m_words);
    const auto add = [&](QLineEdit* edit, FormField*& field) {
        field = new FormField({}, edit, m_form);
        column->addWidget(field);
        edit->setContextMenuPolicy(Qt::NoContextMenu); // its words are the desk's
    };
    add(m_pin, m_pinField);
    add(m_newPin, m_newPinField);
    add(m_again, m_againField);
    add(m_hint, m_hintField);
    add(m_email, m_emailField);
    m_hint->setMaxLength(100);
    m_email->setMaxLength(254);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_problem = makeLabel({}, TextRole::Error, m_form);
    m_register = makeButton({}, ButtonKind::Primary, m_form);
    m_cancel = makeButton({}, ButtonKind::Plain, m_form);
    column->addWidget(m_problem);
    column->addLayout(makeRow({m_register, m_cancel}));
    column->addStretch(1);
    const auto onward = [this](QLineEdit* from, QWidget* to) {
        connect(from, &QLineEdit::returnPressed, this, [to] { to->setFocus(Qt::TabFocusReason); });
    };
    onward(m_pin, m_newPin);
    onward(m_newPin, m_again);
    onward(m_again, m_hint);
    onward(m_hint, m_email);
    connect(m_email, &QLineEdit::returnPressed, this, &CounterWindow::submit);
    connect(m_register, &QPushButton::clicked, this, &CounterWindow::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    return m_form;
}

QWidget* CounterWindow::buildEnd() {
    m_end = new QWidget(m_faces);
    auto* column = new QVBoxLayout(m_end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    m_endTitle = makeLabel({}, TextRole::Title, m_end);
    m_endTitle->setWordWrap(true);
    m_endWords = makeLabel({}, TextRole::Body, m_end);
    m_close = makeButton({}, ButtonKind::Primary, m_end);
    column->addWidget(m_endTitle);
    column->addWidget(m_endWords);
    column->addLayout(makeRow({m_close}));
    column->addStretch(1);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    return m_end;
}

void CounterWindow::layOut() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    page->setProperty("page", true);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(8 * grid, 6 * grid, 8 * grid, 6 * grid);
    auto* middle = new QWidget(page);
    middle->setMaximumWidth(formWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6 * grid);
    column->addWidget(buildHead());
    m_faces->addWidget(buildForm());
    m_faces->addWidget(buildEnd());
    column->addWidget(m_faces, 1);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    scroll->setWidget(page);
    whole->addWidget(scroll);
    QWidget* before = m_languages.back();
    for (QWidget* each : std::initializer_list<QWidget*>{m_pin, m_newPin, m_again, m_hint, m_email,
                                                         m_register, m_cancel, m_close}) {
        setTabOrder(before, each);
        before = each;
    }
}

void CounterWindow::enlarge() {
    for (QLabel* title : {m_title, m_endTitle})
        title->setProperty("counter", u"title"_s);
    setStyleSheet(sheetOf(*this));
}

void CounterWindow::placeBeside(const QWidget& desk) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(),
                                    [&desk](const QScreen* each) { return each != desk.screen(); });
    if (other != screens.end()) {
        setGeometry((*other)->geometry());
        showFullScreen();
        return;
    }
    const QRect room = desk.screen()->availableGeometry();
    resize(QSize(formWidth + 20 * grid, 200 * grid).boundedTo(room.size() - QSize(0, 10 * grid)));
    move(room.center() - rect().center());
    showNormal();
}

void CounterWindow::open(const Whose& whose, const QWidget& desk) {
    m_whose = whose;
    if (!spokenLanguages().contains(m_whose.language))
        m_whose.language = u"en"_s;
    clear();
    m_site->setText(whose.siteName);
    m_languages.at(static_cast<std::size_t>(spokenLanguages().indexOf(m_whose.language)))->setChecked(true);
    translate();
    placeBeside(desk);
    QCoreApplication::instance()->installEventFilter(this);
    m_idle.start();
    activateWindow();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void CounterWindow::translate() {
    const SpokenLanguage language(m_whose.language);
    setWindowTitle(tr("Registration – %1").arg(m_whose.siteName));
    m_title->setText(tr("Choose your own PIN"));
    m_account->setText(tr("Account number %1").arg(m_whose.account));
    m_words->setText(tr("Nobody at the counter sees what you enter here."));
    m_pinField->setLabel(tr("PIN that you were given"));
    m_newPinField->setLabel(tr("New PIN"));
    m_newPinField->setNote(
        tr("One that nobody can guess: no birth date, no number of yours, no row such as 1234."));
    m_againField->setLabel(tr("New PIN, once more"));
    m_hintField->setLabel(tr("Hint"));
    m_hintField->setNote(tr("Reminds you of the PIN when you call us. It must not contain the PIN."));
    m_emailField->setLabel(tr("E-mail address"));
    m_emailField->setNote(tr("A link to confirm it is sent there at once."));
    m_register->setText(m_register->isEnabled() ? tr("Register") : tr("One moment…"));
    m_cancel->setText(tr("Cancel"));
    m_endTitle->setText(m_answer.outcome.step == Step::Registered ? tr("Thank you. One step is left")
                                                                  : tr("This form is over"));
    m_endWords->setText(answerText(m_answer));
    m_close->setText(tr("Close"));
    showProblems();
}

void CounterWindow::showProblems() {
    for (FormField* each : {m_pinField, m_newPinField, m_againField, m_hintField, m_emailField})
        each->setProblem({});
    QString atEnd;
    for (const Told& told : m_told) {
        if (told.field != nullptr)
            told.field->setProblem(told.words());
        else
            atEnd = told.words();
    }
    m_problem->setText(atEnd);
    m_problem->setVisible(!atEnd.isEmpty());
}

bool CounterWindow::tellMissing() {
    for (FormField* each : {m_pinField, m_newPinField, m_againField, m_hintField, m_emailField})
        if (static_cast<QLineEdit&>(each->field()).text().isEmpty())
            m_told.push_back({each, [] { return tr("This is missing."); }});
    if (m_told.empty() && !m_newPin->secret().equals(m_again->secret()))
        m_told.push_back(
            {m_againField, [] { return tr("The two PINs are not the same. Enter the new PIN twice."); }});
    return !m_told.empty();
}

void CounterWindow::submit() {
    if (!m_register->isEnabled())
        return;
    m_told.clear();
    if (tellMissing()) {
        translate();
        focusFirstProblem();
        return;
    }
    translate();
    Q_EMIT submitted();
}

registration::CounterRequest CounterWindow::take() const {
    return {{},
            m_pin->secret(),
            {m_newPin->secret(), m_hint->text()},
            m_email->text().trimmed(),
            m_whose.language};
}

void CounterWindow::setSending(bool isSending) {
    for (QWidget* each : std::initializer_list<QWidget*>{m_pin, m_newPin, m_again, m_hint, m_email})
        each->setEnabled(!isSending);
    m_register->setEnabled(!isSending);
    translate();
}

FormField* CounterWindow::concernedBy(const CounterAnswer& answer) const {
    if (answer.trouble != CounterAnswer::Trouble::None)
        return nullptr;
    if (!answer.problem)
        return m_pinField;
    if (answer.problem->field == "hint"_L1)
        return m_hintField;
    if (answer.problem->field == "email"_L1)
        return m_emailField;
    const bool isNew = answer.problem->code == ErrorCode::PinRefused || answer.problem->field == "new_pin"_L1;
    return isNew ? m_newPinField : answer.problem->field == "pin"_L1 ? m_pinField : nullptr;
}

void CounterWindow::show(const CounterAnswer& answer) {
    m_answer = answer;
    wipePins();
    const bool isOver = answer.trouble == CounterAnswer::Trouble::None && !answer.problem &&
                        (answer.outcome.step == Step::Registered || answer.outcome.step == Step::TicketEnded);
    if (isOver) {
        m_hint->clear();
        m_email->clear();
        m_faces->setCurrentWidget(m_end);
    } else {
        m_told = {{concernedBy(answer), [answer] { return answerText(answer); }}};
    }
    setSending(false);
    if (isOver)
        m_close->setFocus();
    else
        focusFirstProblem();
}

void CounterWindow::focusFirstProblem() {
    for (FormField* each : {m_pinField, m_newPinField, m_againField, m_hintField, m_emailField})
        if (!each->problem().isEmpty()) {
            each->field().setFocus(Qt::OtherFocusReason);
            return;
        }
    m_pin->setFocus(Qt::OtherFocusReason);
}

void CounterWindow::wipePins() {
    for (SecretEdit* each : {m_pin, m_newPin, m_again})
        each->wipe();
}

void CounterWindow::clear() {
    wipePins();
    m_hint->clear();
    m_email->clear();
    m_told.clear();
    m_answer = {};
    m_faces->setCurrentWidget(m_form);
    setSending(false);
}

void CounterWindow::end() {
    if (!isVisible())
        return;
    m_isEnding = true;
    close();
    m_isEnding = false;
}

void CounterWindow::closeEvent(QCloseEvent* event) {
    QCoreApplication::instance()->removeEventFilter(this);
    m_idle.stop();
    clear();
    QWidget::closeEvent(event);
    if (!m_isEnding)
        Q_EMIT left();
}

bool CounterWindow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (const auto* widget = qobject_cast<QWidget*>(watched);
            widget != nullptr && widget->window() == this)
            m_idle.start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pindesk::ui
