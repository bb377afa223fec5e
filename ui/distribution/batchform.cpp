#include "ui/distribution/batchform.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/letters/templatedocument.h"
#include "ui/common/distributiontext.h"
#include "ui/common/errortext.h"
#include "ui/common/valuetext.h"
#include "ui/shell/filework.h"
#include "ui/widgets/await.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtConcurrent>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::BatchFormat;
using distribution::Selection;
using ledger::Channel;
namespace {

constexpr int statusColumns = 3;
constexpr qint64 longestList = 8 * 1024 * 1024;
constexpr int reissueDays = 14; // the setting's standard; the core knows the site's

/// What the first drop-down offers.
enum Kind { Letters, LetterShop, Bills, Postcards };

} // namespace

BatchForm::BatchForm(QWidget* parent)
    : Card(tr("New batch"), parent)
    , m_kind(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_when(new QComboBox(this))
    , m_before(new QDateEdit(this))
    , m_list(new QPlainTextEdit(this))
    , m_note(new QLineEdit(this))
    , m_statusTitle(
          makeLabel(tr("Only accounts with these statuses (none marked: all)"), TextRole::Body, this))
    , m_statusGrid(new QGridLayout)
    , m_plan(new Facts(this))
    , m_progress(new ProgressLine(tr("Progress of the count"), this))
    , m_count(makeButton(tr("Count"), ButtonKind::Plain, this))
    , m_ask(makeButton(tr("Ask for approval"), ButtonKind::Primary, this))
    , m_cancel(makeButton(tr("Cancel the count"), ButtonKind::Plain, this))
    , m_close(makeButton(tr("Close"), ButtonKind::Plain, this)) {
    auto* halves = new QHBoxLayout;
    halves->setSpacing(8 * grid);
    halves->addWidget(makeWhat(), 1);
    halves->addWidget(makeWho(), 1);
    content().addLayout(halves);
    content().addWidget(m_plan);
    content().addWidget(m_progress);
    content().addLayout(makeRow({m_count, m_ask, m_cancel, m_close}));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchForm::showKind);
    connect(m_kind, &QComboBox::activated, this,
            &BatchForm::showKind); // behind the field, which clears its problem
    connect(m_when, &QComboBox::currentIndexChanged, this, &BatchForm::showWhen);
    connect(m_before, &QDateEdit::dateChanged, this, &BatchForm::dropPlan);
    connect(m_list, &QPlainTextEdit::textChanged, this, &BatchForm::dropPlan);
    connect(m_count, &QPushButton::clicked, this, &BatchForm::count);
    connect(m_ask, &QPushButton::clicked, this, &BatchForm::ask);
    connect(m_cancel, &QPushButton::clicked, this, &BatchForm::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &BatchForm::closed);
    setLayouts({});
    showWhen();
    showIdle();
}

QWidget* BatchForm::makeWhat() {
    m_kind->addItem(tr("Letters, as one PDF"));
    m_kind->addItem(tr("File for a letter shop"));
    m_kind->addItem(tr("File for bills in envelopes"));
    m_kind->addItem(tr("File for postcards"));
    m_note->setMaxLength(200);
    letShrink(*m_layout);
    auto* what = new QWidget(this);
    auto* column = new QVBoxLayout(what);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    m_kindField = new FormField(tr("What it &becomes"), m_kind, what);
    m_layoutField = new FormField(tr("La&yout"), m_layout, what);
    m_noteField = new FormField(tr("What it is &for"), m_note, what);
    m_noteField->setNote(tr("For the supervisor who approves."));
    for (QWidget* field : {m_kindField, m_layoutField, m_noteField})
        column->addWidget(field);
    column->addStretch(1);
    return what;
}

QWidget* BatchForm::makeWho() {
    m_when->addItem(tr("Never given out"));
    m_when->addItem(tr("Given out before a day, and unused"));
    m_before->setCalendarPopup(true);
    m_before->setDate(QDate::currentDate().addDays(-reissueDays));
    m_list->setTabChangesFocus(true);
    m_list->setPlaceholderText(tr("All accounts"));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 4);
    auto* who = new QWidget(this);
    auto* column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addWidget(new FormField(tr("Which initial &PINs"), m_when, who));
    m_beforeField = new FormField(tr("Given out before"), m_before, who);
    column->addWidget(m_beforeField);
    column->addWidget(m_statusTitle);
    m_statusGrid->setHorizontalSpacing(4 * grid);
    column->addLayout(m_statusGrid);
    m_listField = new FormField(tr("Only these &accounts, one number a line"), m_list, who);
    column->addWidget(m_listField);
    auto* load = makeButton(tr("Load a list…"), ButtonKind::Plain, who);
    column->addLayout(makeRow({load}));
    column->addStretch(1);
    connect(load, &QPushButton::clicked, this, [this] {
        askForFile(this, tr("List of account numbers"), tr("Text (*.txt *.csv);;All files (*)"),
                   [this](const QString& path) { loadList(path); });
    });
    return who;
}

void BatchForm::loadList(const QString& path) {
    const auto read = QtConcurrent::run([path]() -> Result<QString> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, path, file.errorString());
        const QByteArray text = file.read(longestList + 1);
        if (text.size() > longestList)
            return fail(ErrorCode::InvalidInput, u"accounts"_s, u"too_many"_s);
        return QString::fromUtf8(text);
    });
    await(read, this, [this](const Result<QString>& text) {
        if (text)
            m_list->setPlainText(*text);
        else
            m_listField->setProblem(errorText(text.error()));
    });
}

void BatchForm::setLayouts(std::vector<distribution::StoredLayout> layouts) {
    m_choices.clear();
    for (distribution::StoredLayout& layout : layouts)
        m_choices.push_back({layout.kind, layout.name, std::move(layout.document)});
    addExamples();
    showKind();
}

void BatchForm::addExamples() {
    const auto isTaken = [this](BatchFormat format, const QString& name) {
        return std::any_of(m_choices.begin(), m_choices.end(), [&](const Choice& choice) {
            return choice.format == format && choice.name == name;
        });
    };
    for (const auto& layout : distribution::exampleExtractLayouts())
        if (!isTaken(BatchFormat::Extract, layout.name))
            m_choices.push_back({BatchFormat::Extract, layout.name, distribution::documentOf(layout)});
    if (const QString name = tr("Standard letter"); !isTaken(BatchFormat::Letter, name))
        m_choices.push_back({BatchFormat::Letter, name, letters::documentOf(letters::standardTemplate())});
}

void BatchForm::setStatuses(const QStringList& statuses) {
    QStringList known;
    for (const QCheckBox* box : m_statuses)
        known << box->property("status").toString();
    if (known == statuses)
        return;
    for (QCheckBox* box : m_statuses)
        delete box;
    m_statuses.clear();
    for (const QString& status : statuses) {
        auto* box = new QCheckBox(status.isEmpty() ? tr("(none)") : status, this);
        box->setProperty("status", status);
        connect(box, &QCheckBox::toggled, this, &BatchForm::dropPlan);
        const int place = static_cast<int>(m_statuses.size());
        m_statusGrid->addWidget(box, place / statusColumns, place % statusColumns);
        m_statuses.push_back(box);
    }
    m_statusTitle->setVisible(m_statuses.size() > 1);
    for (QCheckBox* box : m_statuses)
        box->setVisible(m_statuses.size() > 1);
}

BatchFormat BatchForm::format() const {
    return m_kind->currentIndex() == Letters ? BatchFormat::Letter : BatchFormat::Extract;
}

bool BatchForm::isPostcard() const {
    return m_kind->currentIndex() == Postcards;
}

void BatchForm::showKind() {
    const QString chosen = m_layout->currentText();
    m_layout->clear();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].format == format())
            m_layout->addItem(m_choices[i].name, static_cast<int>(i));
    m_layout->setCurrentIndex(std::max(0, m_layout->findText(chosen)));
    m_layoutField->setLabel(format() == BatchFormat::Letter ? tr("&Letter") : tr("La&yout"));
    m_kindField->setProblem(isPostcard() ? tr("Everybody who handles a postcard reads the PIN on it. "
                                              "Take bills in envelopes, or letters.")
                                         : QString());
    showUsable();
}

void BatchForm::showWhen() {
    m_beforeField->setVisible(m_when->currentIndex() == 1);
    dropPlan();
}

void BatchForm::dropPlan() {
    m_isEmpty = false;
    m_plan->hide();
    showUsable();
}

void BatchForm::clear() {
    m_note->clear();
    m_list->clear();
    m_when->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    for (QCheckBox* box : m_statuses)
        box->setChecked(false);
    showIdle();
    dropPlan();
}

QWidget* BatchForm::firstFocus() const {
    return m_kind;
}

std::optional<Selection> BatchForm::selection() {
    Selection selection;
    if (m_when->currentIndex() == 1)
        selection.issuedBefore = m_before->date().startOfDay().toMSecsSinceEpoch();
    for (const QCheckBox* box : m_statuses)
        if (box->isChecked())
            selection.statuses << box->property("status").toString();
    int line = 0;
    for (const QString& each : m_list->toPlainText().split(u'\n')) {
        ++line;
        if (each.trimmed().isEmpty())
            continue;
        const auto account = AccountNumber::parse(each);
        if (!account) {
            m_listField->setProblem(
                tr("Line %1 is no account number: %2").arg(numberText(line), each.trimmed().left(40)));
            return std::nullopt;
        }
        selection.accounts.push_back(*account);
    }
    return selection;
}

void BatchForm::count() {
    if (const auto asked = selection())
        Q_EMIT countRequested(*asked);
}

void BatchForm::ask() {
    const auto asked = selection();
    const auto choice = static_cast<std::size_t>(m_layout->currentData().toInt());
    if (!asked || choice >= m_choices.size())
        return;
    distribution::BatchRequest request;
    request.channel = m_kind->currentIndex() == Bills ? Channel::Bill : Channel::Letter;
    request.format = format();
    request.layoutName = m_choices[choice].name;
    request.document = m_choices[choice].document;
    request.selection = *asked;
    request.note = m_note->text().trimmed();
    Q_EMIT batchRequested(request);
}

void BatchForm::showProgress(const std::optional<distribution::BatchProgress>& progress) {
    m_isWorking = true;
    showUsable();
    if (!progress)
        return m_progress->set({}, tr("Counting…"));
    const double part =
        progress->total > 0 ? static_cast<double>(progress->done) / static_cast<double>(progress->total) : 0;
    m_progress->set(part, tr("%1 of %2 accounts · %3 a second")
                              .arg(numberText(progress->done), numberText(progress->total),
                                   numberText(std::llround(progress->rate))));
}

void BatchForm::showIdle() {
    m_isWorking = false;
    showUsable();
}

void BatchForm::showPlan(const distribution::BatchPlan& plan) {
    Facts::Rows rows;
    for (const distribution::Choice choice : distribution::choices)
        if (choice == distribution::Choice::Chosen || plan.count(choice) > 0)
            rows.append({choiceText(choice), numberText(plan.count(choice))});
    if (plan.withoutAddress > 0)
        rows.append({tr("Of the chosen, without an address"), numberText(plan.withoutAddress)});
    m_plan->set(rows);
    m_plan->show();
    m_isEmpty = plan.count(distribution::Choice::Chosen) == 0;
    if (!plan.unknown.empty())
        m_listField->setProblem(
            tr("Nobody has these numbers: %1")
                .arg(plan.unknown.front().toString() + (plan.unknown.size() > 1 ? u" …"_s : QString())));
    showIdle();
}

bool BatchForm::showProblem(const Error& error) {
    FormField* field = nullptr;
    if (error.field == "issued_before"_L1)
        field = m_beforeField;
    else if (error.field == "accounts"_L1)
        field = m_listField;
    else if (error.field == "note"_L1)
        field = m_noteField;
    else if (error.field == "extract_layout"_L1 || error.field == "letter_template"_L1)
        field = m_layoutField;
    if (field == nullptr)
        return false;
    field->setProblem(errorText(error));
    field->field().setFocus();
    return true;
}

void BatchForm::showUsable() {
    m_progress->setVisible(m_isWorking);
    m_cancel->setVisible(m_isWorking);
    m_count->setVisible(!m_isWorking);
    m_ask->setVisible(!m_isWorking);
    setUsable(*m_count, !isPostcard(), m_kindField->problem());
    setUsable(*m_ask, !isPostcard() && !m_isEmpty && m_layout->count() > 0,
              isPostcard() ? m_kindField->problem() : tr("There is nobody to write to."));
}

void BatchForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_isWorking)
        return Q_EMIT closed();
    Card::keyPressEvent(event);
}

} // namespace pindesk::ui
