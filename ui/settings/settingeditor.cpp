#include "ui/settings/settingeditor.h"
#include "ui/settings/checklisteditor.h"
#include "ui/settings/settingtext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::SettingDefinition;
using staff::SettingKind;
namespace {

QSpinBox* makeSpin(const SettingDefinition& definition, QWidget* parent) {
    auto* spin = new QSpinBox(parent);
    spin->setRange(definition.least, definition.most);
    spin->setGroupSeparatorShown(true);
    spin->setMinimumWidth(26 * grid);
    return spin;
}

class NumberEditor final : public SettingEditor {
public:
    NumberEditor(const SettingDefinition& definition, const QString& name, QWidget* parent)
        : SettingEditor(parent)
        , m_spin(makeSpin(definition, this)) {
        add(m_spin, name);
        connect(m_spin, &QSpinBox::valueChanged, this, &SettingEditor::edited);
    }
    void setValue(const QJsonValue& value) override { m_spin->setValue(value.toInt()); }
    [[nodiscard]] QJsonValue value() const override { return m_spin->value(); }

private:
    QSpinBox* m_spin;
};

class LengthsEditor final : public SettingEditor {
public:
    LengthsEditor(const SettingDefinition& definition, const QString& name, QWidget* parent)
        : SettingEditor(parent)
        , m_least(makeSpin(definition, this))
        , m_most(makeSpin(definition, this)) {
        add(m_least, SettingEditor::tr("%1, at least").arg(name));
        auto* between = makeLabel(SettingEditor::tr("to"), TextRole::Body, this);
        between->setWordWrap(false);
        between->setBuddy(m_most);
        layout()->addWidget(between);
        add(m_most, SettingEditor::tr("%1, at most").arg(name));
        connect(m_least, &QSpinBox::valueChanged, this, [this](int least) {
            m_most->setMinimum(least); // never the wrong way round
            Q_EMIT edited();
        });
        connect(m_most, &QSpinBox::valueChanged, this, &SettingEditor::edited);
    }
    void setValue(const QJsonValue& value) override {
        m_least->setValue(value["min"_L1].toInt());
        m_most->setValue(value["max"_L1].toInt());
    }
    [[nodiscard]] QJsonValue value() const override {
        return QJsonObject{{u"min"_s, m_least->value()}, {u"max"_s, m_most->value()}};
    }

private:
    QSpinBox* m_least;
    QSpinBox* m_most;
};

class SwitchEditor final : public SettingEditor {
public:
    SwitchEditor(const QString& name, QWidget* parent)
        : SettingEditor(parent)
        , m_box(new QCheckBox(SettingEditor::tr("On"), this)) {
        add(m_box, name);
        connect(m_box, &QCheckBox::toggled, this, &SettingEditor::edited);
    }
    void setValue(const QJsonValue& value) override { m_box->setChecked(value.toBool()); }
    [[nodiscard]] QJsonValue value() const override { return m_box->isChecked(); }

private:
    QCheckBox* m_box;
};

/// One of a few values.
class ChoiceEditor final : public SettingEditor {
public:
    ChoiceEditor(const QStringList& values, QString (*textOf)(const QString&), const QString& name,
                 QWidget* parent)
        : SettingEditor(parent)
        , m_values(new QComboBox(this)) {
        for (const QString& each : values)
            m_values->addItem(textOf(each), each);
        letShrink(*m_values);
        add(m_values, name);
        connect(m_values, &QComboBox::currentIndexChanged, this, &SettingEditor::edited);
    }
    void setValue(const QJsonValue& value) override {
        m_values->setCurrentIndex(m_values->findData(value.toString()));
    }
    [[nodiscard]] QJsonValue value() const override { return m_values->currentData().toString(); }

private:
    QComboBox* m_values;
};

/// One line of text.
class LineEditor final : public SettingEditor {
public:
    LineEditor(const SettingDefinition& definition, const QString& name, QWidget* parent)
        : SettingEditor(parent)
        , m_line(new QLineEdit(this)) {
        m_line->setMaxLength(definition.most);
        m_line->setMinimumWidth(48 * grid);
        if (definition.kind == SettingKind::Address)
            m_line->setPlaceholderText(u"https://"_s);
        add(m_line, name);
        connect(m_line, &QLineEdit::textChanged, this, &SettingEditor::edited);
    }
    void setValue(const QJsonValue& value) override { m_line->setText(value.toString()); }
    [[nodiscard]] QJsonValue value() const override { return m_line->text().trimmed(); }

private:
    QLineEdit* m_line;
};

/// One text to a line.
class LinesEditor final : public SettingEditor {
public:
    LinesEditor(const QString& name, QWidget* parent)
        : SettingEditor(parent)
        , m_lines(new QPlainTextEdit(this)) {
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4 + 5 * grid);
        add(m_lines, name);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &SettingEditor::edited);
    }
    void setValue(const QJsonValue& value) override {
        QStringList lines;
        for (const QJsonValue& text : value.toArray())
            lines << text.toString();
        m_lines->setPlainText(lines.join(u'\n'));
    }
    [[nodiscard]] QJsonValue value() const override {
        QJsonArray texts;
        for (const QString& line : m_lines->toPlainText().split(u'\n'))
            if (const QString text = line.trimmed(); !text.isEmpty())
                texts.append(text);
        return texts;
    }

private:
    QPlainTextEdit* m_lines;
};

/// Text of several lines that is one value.
class BlockEditor final : public SettingEditor {
public:
    BlockEditor(const QString& name, QWidget* parent)
        : SettingEditor(parent)
        , m_text(new QPlainTextEdit(this)) {
        m_text->setTabChangesFocus(true);
        m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_text->setPlaceholderText(u"-----BEGIN CERTIFICATE-----"_s);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 5 * grid);
        add(m_text, name);
        connect(m_text, &QPlainTextEdit::textChanged, this, &SettingEditor::edited);
    }
    void setValue(const QJsonValue& value) override { m_text->setPlainText(value.toString()); }
    [[nodiscard]] QJsonValue value() const override { return m_text->toPlainText(); }

private:
    QPlainTextEdit* m_text;
};

} // namespace

SettingEditor::SettingEditor(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
}

void SettingEditor::add(QWidget* part, const QString& name) {
    part->setAccessibleName(name);
    layout()->addWidget(part);
    if (focusProxy() == nullptr)
        setFocusProxy(part);
}

SettingEditor* SettingEditor::make(const SettingDefinition& definition, const QString& name,
                                   QWidget* parent) {
    switch (definition.kind) {
    case SettingKind::Number:
        return new NumberEditor(definition, name, parent);
    case SettingKind::Switch:
        return new SwitchEditor(name, parent);
    case SettingKind::Format:
        return new ChoiceEditor({u"alphanumeric"_s, u"readable"_s, u"numeric:4"_s, u"numeric:5"_s,
                                 u"numeric:6"_s, u"numeric:7"_s, u"numeric:8"_s},
                                pinFormatText, name, parent);
    case SettingKind::Choice:
        return new ChoiceEditor(QString::fromLatin1(definition.choices).split(u' '), settingChoiceText, name,
                                parent);
    case SettingKind::Address:
    case SettingKind::Text:
    case SettingKind::Host:
    case SettingKind::Mailbox:
        return new LineEditor(definition, name, parent);
    case SettingKind::Certificates:
        return new BlockEditor(name, parent);
    case SettingKind::Lengths:
        return new LengthsEditor(definition, name, parent);
    case SettingKind::Texts:
        break;
    }
    const bool hasItems = !staff::standardOf(definition).toArray().isEmpty();
    if (hasItems)
        return new ChecklistEditor(definition, name, parent);
    return new LinesEditor(name, parent);
}

} // namespace pindesk::ui
