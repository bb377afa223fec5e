#include "ui/settings/settingrow.h"
#include "ui/common/valuetext.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QLabel>

namespace pindesk::ui {
using staff::SettingDefinition;

SettingRow::SettingRow(const SettingDefinition& definition, QWidget* parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_effect(makeLabel({}, TextRole::Body, this))
    , m_stand(makeLabel({}, TextRole::Muted, this))
    , m_save(makeButton(tr("Save"), ButtonKind::Plain, this))
    , m_standard(makeButton(tr("Default"), ButtonKind::Plain, this)) {
    const SettingWords words = settingWords(QString::fromLatin1(definition.key));
    m_state.value = staff::standardOf(definition);
    m_editor = SettingEditor::make(definition, words.name, this);
    auto* name = makeLabel(words.name, TextRole::Strong, this);
    name->setBuddy(m_editor);
    m_save->setAccessibleName(tr("Save: %1").arg(words.name));
    m_standard->setAccessibleName(tr("Default: %1").arg(words.name));
    auto* places = new QGridLayout(this);
    places->setContentsMargins(0, 0, 0, 0);
    places->setHorizontalSpacing(4 * grid);
    places->setVerticalSpacing(grid);
    places->setColumnStretch(0, 4);
    places->setColumnStretch(1, 3); // the values of all rows begin at one line
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(m_effect);
    texts->addWidget(m_stand);
    texts->addStretch(1);
    if (m_editor->isWide()) {
        places->addLayout(texts, 0, 0, 1, 2);
        places->addWidget(m_editor, 1, 0, 1, 3);
    } else {
        places->addLayout(texts, 0, 0);
        places->addWidget(m_editor, 0, 1, Qt::AlignTop | Qt::AlignLeading);
    }
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_standard);
    places->addLayout(buttons, 0, 2, Qt::AlignTop);
    for (QPushButton* button : {m_save, m_standard}) {
        QSizePolicy kept = button->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        button->setSizePolicy(kept);
    }
    connect(m_editor, &SettingEditor::edited, this, [this] {
        m_effect->setText(settingEffectText(m_definition, m_editor->value()));
        if (m_isFilling)
            return;
        m_isEdited = m_editor->value() != m_state.value;
        showButtons();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveRequested({m_state.key, m_editor->value(), m_state.version});
    });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_editor->setValue(staff::standardOf(m_definition));
        Q_EMIT m_editor->edited();
    });
    m_effect->setText(settingEffectText(definition, m_state.value));
    showButtons();
}

void SettingRow::setState(const staff::SettingState& state) {
    m_state = state;
    if (!m_isEdited || m_editor->value() == state.value)
        revert();
    m_stand->setText(settingRangeText(m_definition) +
                     (state.changedAt ? tr(" Set by %1, %2.")
                                            .arg(state.changedByName.isEmpty() ? tr("the command line")
                                                                               : state.changedByName,
                                                 momentText(*state.changedAt))
                                      : QString()));
    showButtons();
}

void SettingRow::revert() {
    m_isFilling = true;
    m_editor->setValue(m_state.value);
    m_effect->setText(settingEffectText(m_definition, m_state.value));
    m_isFilling = false;
    m_isEdited = false;
    showButtons();
}

void SettingRow::setMayChange(bool mayChange) {
    m_mayChange = mayChange;
    setUsable(*m_editor, mayChange,
              m_definition.right == Right::ChangePinPolicy ? tr("Supervisors change the rules for PINs.")
                                                           : tr("Administrators change this."));
    showButtons();
}

void SettingRow::showButtons() {
    m_save->setVisible(m_mayChange);
    m_standard->setVisible(m_mayChange);
    setStyleProperty(*m_save, "kind", m_isEdited ? QStringLiteral("primary") : QString());
    if (!m_isEdited && (m_save->hasFocus() || m_standard->hasFocus()))
        m_editor->setFocus(); // a button that rests would lose it to anywhere
    setUsable(*m_save, m_mayChange && m_isEdited, tr("Nothing was changed."));
    setUsable(*m_standard, m_mayChange && m_editor->value() != staff::standardOf(m_definition),
              tr("It is the default."));
}

} // namespace pindesk::ui
