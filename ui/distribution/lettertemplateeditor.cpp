#include "ui/distribution/lettertemplateeditor.h"
#include "core/distribution/extractlayout.h"
#include "core/letters/letterfield.h"
#include "ui/common/errortext.h"
#include "ui/common/languagetext.h"
#include "ui/distribution/letterlanguages.h"
#include "ui/distribution/letterpreview.h"
#include "ui/distribution/lettersamplebar.h"
#include "ui/distribution/millimetres.h"
#include "ui/distribution/readlogofile.h"
#include "ui/shell/filework.h"
#include "ui/widgets/await.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using namespace letters;
namespace {

constexpr int bodyLines = 16;

/// As typed; toPlainText() would make plain spaces of those that keep words together.
QString textOf(const QPlainTextEdit& edit) {
    return edit.document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

} // namespace

LetterTemplateEditor::LetterTemplateEditor(QWidget* parent)
    : QWidget(parent)
    , m_letter(standardTemplate())
    , m_pageSize(new QComboBox(this))
    , m_duplex(new QCheckBox(tr("Printed on &both sides: each letter begins on a new sheet"), this))
    , m_window(new QComboBox(this))
    , m_custom(makeSpins({tr("Window from the left"), tr("Window from the top"), tr("Width of the window"),
                          tr("Height of the window")},
                         this))
    , m_margins(
          makeSpins({tr("Left margin"), tr("Top margin"), tr("Right margin"), tr("Bottom margin")}, this))
    , m_family(new QLineEdit(this))
    , m_fontSize(new QSpinBox(this))
    , m_sender(new QLineEdit(this))
    , m_logo(makeLabel({}, TextRole::Muted, this))
    , m_chooseLogo(makeButton(tr("Choose &logo…"), ButtonKind::Plain, this))
    , m_removeLogo(makeButton(tr("&Remove logo"), ButtonKind::Plain, this))
    , m_languages(new LetterLanguages(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_sample(new QComboBox(this))
    , m_preview(new LetterPreview(this))
    , m_samples(new LetterSampleBar(this)) {
    build();
    connectAll();
    setTemplate(m_letter);
}

QWidget* LetterTemplateEditor::buildPage() {
    m_pageSize->addItem(tr("Letter, 8 1/2 x 11 in"), static_cast<int>(PageSize::Letter));
    m_pageSize->addItem(tr("A4, 210 x 297 mm"), static_cast<int>(PageSize::A4));
    m_window->addItem(tr("US number 10, left"), static_cast<int>(WindowPreset::Us10));
    m_window->addItem(tr("DIN long, left"), static_cast<int>(WindowPreset::DinLeft));
    m_window->addItem(tr("DIN long, right"), static_cast<int>(WindowPreset::DinRight));
    m_window->addItem(tr("Another place"), static_cast<int>(WindowPreset::Custom));
    m_family->setPlaceholderText(tr("The program's choice"));
    m_fontSize->setRange(8, 14);
    m_fontSize->setSuffix(tr(" pt"));
    auto* card = new Card(tr("Page"), this);
    auto* logo = new QWidget(card);
    QHBoxLayout* logoLine = makeRow({m_chooseLogo, m_removeLogo, m_logo});
    logoLine->setContentsMargins(0, 0, 0, 0);
    logo->setLayout(logoLine);
    logo->setFocusProxy(m_chooseLogo);
    auto* name = new QLineEdit(card);
    name->setMaxLength(distribution::longestLayoutName);
    m_nameField = new FormField(tr("&Name of the letter"), name, card);
    m_windowField = new FormField(tr("&Window of the envelope"), m_window, card);
    m_customField = new FormField(tr("Left, top, width, height"), rowOf(m_custom, card), card);
    m_marginsField = new FormField(tr("&Margins: left, top, right, bottom"), rowOf(m_margins, card), card);
    m_familyField = new FormField(tr("&Font"), m_family, card);
    m_sizeField = new FormField(tr("Font si&ze"), m_fontSize, card);
    m_senderField = new FormField(tr("S&ender, one line at the top"), m_sender, card);
    m_logoField = new FormField(tr("Logo"), logo, card);
    m_logoField->setNote(tr("PNG or JPEG, up to 256 KB and 4 million pixels."));
    auto* places = new QGridLayout;
    places->setHorizontalSpacing(4 * grid);
    places->setVerticalSpacing(2 * grid);
    places->addWidget(m_nameField, 0, 0, 1, 2);
    places->addWidget(new FormField(tr("&Page size"), m_pageSize, card), 1, 0);
    places->addWidget(m_windowField, 1, 1);
    places->addWidget(m_customField, 2, 0, 1, 2);
    places->addWidget(m_marginsField, 3, 0, 1, 2);
    places->addWidget(m_familyField, 4, 0);
    places->addWidget(m_sizeField, 4, 1);
    places->addWidget(m_senderField, 5, 0, 1, 2);
    places->addWidget(m_logoField, 6, 0, 1, 2);
    places->addWidget(m_duplex, 7, 0, 1, 2);
    places->setColumnStretch(0, 1);
    places->setColumnStretch(1, 1);
    card->content().addLayout(places);
    return card;
}

QWidget* LetterTemplateEditor::buildFields() {
    auto* row = new QWidget(this);
    auto* line = new QGridLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    constexpr int perLine = 4;
    int place = 0;
    for (const LetterField field : letterFields()) {
        const QString braces = u'{' + nameOf(field) + u'}';
        QPushButton* button = makeButton(braces, ButtonKind::Plain, row);
        button->setAccessibleName(tr("Insert %1").arg(braces));
        connect(button, &QPushButton::clicked, m_body, [this, braces] {
            m_body->insertPlainText(braces);
            m_body->setFocus();
        });
        line->addWidget(button, place / perLine, place % perLine);
        ++place;
    }
    return row;
}

QWidget* LetterTemplateEditor::buildText() {
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(bodyLines * m_body->fontMetrics().lineSpacing());
    auto* card = new Card(tr("Text"), this);
    m_subjectField = new FormField(tr("S&ubject"), m_subject, card);
    m_bodyField = new FormField(tr("Te&xt in Markdown"), m_body, card);
    card->content().addWidget(m_languages);
    card->content().addWidget(m_subjectField);
    card->content().addWidget(m_bodyField);
    m_fields = buildFields();
    card->content().addWidget(m_fields);
    return card;
}

void LetterTemplateEditor::build() {
    auto* form = new QVBoxLayout;
    form->setSpacing(4 * grid);
    m_page = buildPage();
    form->addWidget(m_page);
    form->addWidget(buildText());
    form->addStretch();
    m_sample->addItem(tr("A customer like most"));
    m_sample->addItem(tr("A customer with a long name and address"));
    for (QComboBox* box : {m_pageSize, m_window, m_sample}) {
        letShrink(*box);
        leaveWheelToPage(*box);
    }
    auto* card = new Card(tr("Preview"), this);
    card->content().addWidget(new FormField(tr("Letter t&o"), m_sample, card));
    card->content().addWidget(m_samples);
    card->content().addWidget(m_preview);
    auto* aside = new QVBoxLayout;
    aside->addWidget(card);
    aside->addStretch();
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(4 * grid);
    m_columns->addLayout(form, 1);
    m_columns->addLayout(aside, 1);
}

/// Beside each other where there is room, else under each other.
void LetterTemplateEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int needed = m_columns->itemAt(0)->minimumSize().width() + m_columns->spacing() +
                       m_columns->itemAt(1)->minimumSize().width();
    m_columns->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QSize LetterTemplateEditor::minimumSizeHint() const {
    const QSize form = m_columns->itemAt(0)->minimumSize(), page = m_columns->itemAt(1)->minimumSize();
    return {std::max(form.width(), page.width()), m_columns->totalMinimumSize().height()};
}

void LetterTemplateEditor::setReadOnly(bool isReadOnly) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_page, m_subjectField, m_bodyField, m_fields})
        part->setEnabled(!isReadOnly);
    m_languages->setReadOnly(isReadOnly);
}

void LetterTemplateEditor::setFacts(distribution::BatchFacts facts) {
    m_facts = std::move(facts);
    showPreview();
}

void LetterTemplateEditor::connectAll() {
    for (QComboBox* box : {m_pageSize, m_window})
        connect(box, &QComboBox::currentIndexChanged, this, &LetterTemplateEditor::takeChange);
    for (const auto& spins : {m_custom, m_margins})
        for (QSpinBox* spin : spins)
            connect(spin, &QSpinBox::valueChanged, this, &LetterTemplateEditor::takeChange);
    connect(m_fontSize, &QSpinBox::valueChanged, this, &LetterTemplateEditor::takeChange);
    connect(m_duplex, &QCheckBox::toggled, this, &LetterTemplateEditor::takeChange);
    for (QLineEdit* line : {m_family, m_sender, m_subject})
        connect(line, &QLineEdit::textChanged, this, &LetterTemplateEditor::takeChange);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterTemplateEditor::takeChange);
    connect(&static_cast<QLineEdit&>(m_nameField->field()), &QLineEdit::textEdited, this,
            &LetterTemplateEditor::changed);
    connectLanguages();
    connect(m_sample, &QComboBox::currentIndexChanged, this, &LetterTemplateEditor::showPreview);
    connect(m_chooseLogo, &QPushButton::clicked, this, &LetterTemplateEditor::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { takeLogo(QByteArray()); });
    connect(m_preview, &LetterPreview::checked, this, &LetterTemplateEditor::tell);
    connect(m_samples, &LetterSampleBar::told, this, &LetterTemplateEditor::told);
    connect(m_samples, &LetterSampleBar::failed, this, &LetterTemplateEditor::failed);
}

void LetterTemplateEditor::connectLanguages() {
    connect(m_languages, &LetterLanguages::chosen, this, &LetterTemplateEditor::chooseLanguage);
    connect(m_languages, &LetterLanguages::added, this, [this](const QString& language) {
        m_letter.texts[language] = m_letter.texts.value(m_language); // to be translated
        chooseLanguage(language);
        m_subject->setFocus();
        takeChange();
    });
    connect(m_languages, &LetterLanguages::removed, this, [this](const QString& language) {
        m_letter.texts.remove(language);
        chooseLanguage(m_letter.defaultLanguage);
        takeChange();
    });
    connect(m_languages, &LetterLanguages::defaultChosen, this, [this](const QString& language) {
        m_letter.defaultLanguage = language;
        m_languages->show(m_letter, language);
        takeChange();
    });
}

void LetterTemplateEditor::chooseLanguage(const QString& language) {
    m_language = language;
    showLanguage();
}

void LetterTemplateEditor::setTemplate(const LetterTemplate& letter) {
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_letter = letter;
        m_pageSize->setCurrentIndex(m_pageSize->findData(static_cast<int>(letter.pageSize)));
        m_window->setCurrentIndex(m_window->findData(static_cast<int>(letter.window.preset)));
        const QRect& custom = letter.window.custom;
        const std::array window{custom.x(), custom.y(), custom.width(), custom.height()};
        const Margins& margins = letter.margins;
        const std::array edges{margins.left, margins.top, margins.right, margins.bottom};
        for (std::size_t i = 0; i < window.size(); ++i) {
            m_custom[i]->setValue(window[i]);
            m_margins[i]->setValue(edges[i]);
        }
        m_family->setText(letter.fontFamily);
        m_fontSize->setValue(letter.fontSize);
        m_sender->setText(letter.sender);
        m_duplex->setChecked(letter.duplex);
        m_language = letter.defaultLanguage;
        m_customField->setVisible(letter.window.preset == WindowPreset::Custom);
    }
    showLogo();
    showLanguage();
}

LetterTemplate LetterTemplateEditor::letterTemplate() const {
    LetterTemplate letter = m_letter;
    letter.pageSize = static_cast<PageSize>(m_pageSize->currentData().toInt());
    letter.window.preset = static_cast<WindowPreset>(m_window->currentData().toInt());
    letter.window.custom =
        QRect(m_custom[0]->value(), m_custom[1]->value(), m_custom[2]->value(), m_custom[3]->value());
    letter.margins = {m_margins[0]->value(), m_margins[1]->value(), m_margins[2]->value(),
                      m_margins[3]->value()};
    letter.fontFamily = m_family->text().trimmed();
    letter.fontSize = m_fontSize->value();
    letter.sender = m_sender->text();
    letter.duplex = m_duplex->isChecked();
    if (!m_language.isEmpty())
        letter.texts[m_language] = {m_subject->text(), textOf(*m_body)};
    return letter;
}

void LetterTemplateEditor::takeChange() {
    if (m_isShowing)
        return;
    m_letter = letterTemplate();
    m_customField->setVisible(m_letter.window.preset == WindowPreset::Custom);
    showPreview();
    Q_EMIT changed();
}

void LetterTemplateEditor::showLanguage() {
    if (m_isShowing)
        return;
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_languages->show(m_letter, m_language);
        const LetterText text = m_letter.texts.value(m_language);
        m_subject->setText(text.subject);
        m_body->setPlainText(text.body);
    }
    showPreview();
}

void LetterTemplateEditor::showLogo() {
    const bool isThere = !m_letter.logo.isEmpty();
    m_logo->setText(isThere ? tr("%1 KB").arg((m_letter.logo.size() + 1023) / 1024)
                            : tr("None: the site's name stands there."));
    setUsable(*m_removeLogo, isThere, tr("There is no logo."));
}

void LetterTemplateEditor::chooseLogo() {
    askForFile(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"), [this](const QString& path) {
        await(readLogoFile(path), this, [this](Result<QByteArray> file) { takeLogo(std::move(file)); });
    });
}

void LetterTemplateEditor::takeLogo(Result<QByteArray> file) {
    if (!file) {
        m_logoField->setProblem(wordsOf(file.error()));
        return;
    }
    m_letter.logo = *file;
    showLogo();
    takeChange();
}

void LetterTemplateEditor::showPreview() {
    m_facts.writtenAt = QDateTime::currentMSecsSinceEpoch();
    m_preview->show({m_letter, m_language, m_sample->currentIndex() == 1, m_facts});
}

FormField* LetterTemplateEditor::fieldAt(const QString& path) const {
    const std::array<std::pair<QLatin1StringView, FormField*>, 6> fields{
        {{"/window"_L1, m_customField->isHidden() ? m_windowField : m_customField},
         {"/margins"_L1, m_marginsField},
         {"/font/family"_L1, m_familyField},
         {"/font"_L1, m_sizeField},
         {"/sender"_L1, m_senderField},
         {"/logo"_L1, m_logoField}}};
    for (const auto& [begin, field] : fields)
        if (path.startsWith(begin))
            return field;
    return path.contains(u"/subject"_s) ? m_subjectField : m_bodyField;
}

/// Without the place in the document; with the language where another is shown.
QString LetterTemplateEditor::wordsOf(const Error& problem) const {
    const QString path = problem.detail.section(u':', 1);
    const QString words = errorText(problem).remove(u" (%1)"_s.arg(path));
    const QString language = path.section(u'/', 2, 2);
    if (!path.startsWith("/texts/"_L1) || language == m_language)
        return words;
    return u"%1: %2"_s.arg(languageText(language), words);
}

void LetterTemplateEditor::tell(const std::optional<Error>& problem, bool isLeftOut) {
    for (FormField* field : {m_windowField, m_customField, m_marginsField, m_familyField, m_sizeField,
                             m_senderField, m_logoField, m_subjectField, m_bodyField})
        field->setProblem({});
    m_isUsable = !problem;
    if (problem)
        fieldAt(problem->detail.section(u':', 1))->setProblem(wordsOf(*problem));
    m_samples->set({m_letter, m_language, m_sample->currentIndex() == 1, m_facts},
                   problem     ? tr("First mend what is marked.")
                   : isLeftOut ? tr("This customer would get no letter.")
                               : QString());
    Q_EMIT checked();
}

} // namespace pindesk::ui
