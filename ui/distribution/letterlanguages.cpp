#include "ui/distribution/letterlanguages.h"
#include "ui/common/languagetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// That people of a town may speak; by a file any other can come.
constexpr std::array offered{"ar", "de", "en", "es", "fr", "hi", "ht", "it", "ja", "ko",
                             "pl", "pt", "ru", "so", "tl", "uk", "ur", "vi", "zh"};

} // namespace

LetterLanguages::LetterLanguages(QWidget* parent)
    : QWidget(parent)
    , m_languages(new QComboBox(this))
    , m_remove(makeButton(tr("Remove"), ButtonKind::Plain, this))
    , m_new(new QComboBox(this))
    , m_add(makeButton(tr("Add"), ButtonKind::Plain, this))
    , m_default(new QCheckBox(tr("Customers of &other languages get this text"), this)) {
    auto* shown = new FormField(tr("L&anguage"), m_languages, this);
    shown->addBeside(m_remove);
    auto* more = new FormField(tr("Another language"), m_new, this);
    more->addBeside(m_add);
    for (QComboBox* box : {m_languages, m_new}) {
        letShrink(*box);
        leaveWheelToPage(*box);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(4 * grid);
    line->addWidget(shown, 1);
    line->addWidget(more, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addLayout(line);
    column->addWidget(m_default);
    connect(m_languages, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_languages->currentData().toString()); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT added(m_new->currentData().toString()); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removed(m_languages->currentData().toString()); });
    connect(m_default, &QCheckBox::clicked, this,
            [this] { Q_EMIT defaultChosen(m_languages->currentData().toString()); });
}

void LetterLanguages::show(const letters::LetterTemplate& letter, const QString& language) {
    m_languages->clear();
    for (const QString& each : letter.texts.keys())
        m_languages->addItem(languageText(each), each);
    m_languages->setCurrentIndex(m_languages->findData(language));
    m_new->clear();
    for (const char* each : offered)
        if (const QString code = QLatin1StringView(each); !letter.texts.contains(code))
            m_new->addItem(languageText(code), code);
    m_isDefault = language == letter.defaultLanguage;
    m_default->setChecked(m_isDefault);
    showUse();
}

void LetterLanguages::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    showUse();
}

void LetterLanguages::showUse() {
    m_new->setEnabled(!m_isReadOnly);
    m_add->setEnabled(!m_isReadOnly && m_new->count() > 0);
    const QString isNeeded = tr("Customers of other languages get this text. Let them get another first.");
    setUsable(*m_remove, !m_isReadOnly && !m_isDefault, m_isDefault ? isNeeded : QString());
    setUsable(*m_default, !m_isReadOnly && !m_isDefault,
              m_isDefault ? tr("Choose it at another language instead.") : QString());
}

} // namespace pindesk::ui
