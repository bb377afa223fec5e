#include "ui/directory/formatform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using directory::DateFormat;
using directory::TextEncoding;
namespace {

QString separatorText(char separator) {
    switch (separator) {
    case ',':
        return FormatForm::tr("comma");
    case ';':
        return FormatForm::tr("semicolon");
    case '\t':
        return FormatForm::tr("tab");
    default:
        return QString(QLatin1Char(separator));
    }
}

QString encodingText(TextEncoding encoding) {
    return encoding == TextEncoding::Utf8 ? u"UTF-8"_s : u"Windows-1252"_s;
}

void select(QComboBox& box, const QVariant& value, const QString& text) {
    if (box.findData(value) < 0)
        box.addItem(text, value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

FormatForm::FormatForm(QWidget* parent)
    : QWidget(parent)
    , m_separator(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_dateText(new QComboBox(this))
    , m_encodingProblem(makeLabel({}, TextRole::Error, this))
    , m_dateProblem(makeLabel({}, TextRole::Error, this)) {
    m_separator->addItem(QString(), 0);
    for (const char each : {',', ';', '\t', '|'})
        m_separator->addItem(separatorText(each), int{each});
    m_encoding->addItem(QString(), -1);
    for (const TextEncoding each : {TextEncoding::Utf8, TextEncoding::Windows1252})
        m_encoding->addItem(encodingText(each), static_cast<int>(each));
    m_dateText->setEditable(true);
    m_dateText->setInsertPolicy(QComboBox::NoInsert);
    m_dateText->addItems(
        {QString(), u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"M/d/yy"_s, u"dd-MMM-yyyy"_s, u"yyyyMMdd"_s});
    m_dateText->lineEdit()->setPlaceholderText(tr("2026-11-22 or 11/22/2026"));
    auto* places = new QGridLayout(this);
    places->setContentsMargins(0, 0, 0, 0);
    places->setHorizontalSpacing(4 * grid);
    places->setVerticalSpacing(grid);
    const std::initializer_list<std::pair<QString, QComboBox*>> fields{
        {tr("Columns are separated by"), m_separator},
        {tr("Encoding"), m_encoding},
        {tr("Birth dates are written as"), m_dateText}};
    int at = 0;
    for (const auto& [text, box] : fields) {
        auto* name = makeLabel(text, TextRole::Muted, this);
        name->setBuddy(box);
        box->setAccessibleName(text);
        leaveWheelToPage(*box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        places->addWidget(name, 0, at, Qt::AlignBottom);
        places->addWidget(box, 1, at);
        places->setColumnStretch(at++, 1);
    }
    places->addWidget(m_encodingProblem, 2, 1, Qt::AlignTop);
    places->addWidget(m_dateProblem, 2, 2, Qt::AlignTop);
    m_encodingProblem->setText(tr("Some rows are not in this encoding. Choose another."));
    m_dateProblem->setText(tr("Write day, month and year with d, M and y, such as dd.MM.yyyy. Several are "
                              "separated by semicolons."));
    setFound({}, {});
    setUndecodable(false);
    readDates();
    connect(m_separator, &QComboBox::activated, this, &FormatForm::optionsChanged);
    connect(m_encoding, &QComboBox::activated, this, &FormatForm::optionsChanged);
    connect(m_dateText, &QComboBox::editTextChanged, this, [this] {
        readDates();
        Q_EMIT datesChanged();
    });
}

void FormatForm::setOptions(const directory::CsvOptions& options, const std::vector<DateFormat>& dates) {
    const char separator = options.separator.value_or(0);
    select(*m_separator, int{separator}, separatorText(separator));
    m_encoding->setCurrentIndex(
        m_encoding->findData(options.encoding ? static_cast<int>(*options.encoding) : -1));
    QStringList patterns;
    for (const DateFormat& format : dates)
        patterns << QString::fromStdString(format.pattern());
    m_dateText->setEditText(patterns.join(u"; "_s));
}

directory::CsvOptions FormatForm::options() const {
    directory::CsvOptions options;
    if (const int separator = m_separator->currentData().toInt(); separator != 0)
        options.separator = static_cast<char>(separator);
    if (const int encoding = m_encoding->currentData().toInt(); encoding >= 0)
        options.encoding = static_cast<TextEncoding>(encoding);
    return options;
}

void FormatForm::setFound(std::optional<char> separator, std::optional<TextEncoding> encoding) {
    m_separator->setItemText(0, separator && !options().separator
                                    ? tr("as found: %1").arg(separatorText(*separator))
                                    : tr("as found"));
    m_encoding->setItemText(
        0, !options().encoding ? tr("as found: %1").arg(encodingText(encoding.value_or(TextEncoding::Utf8)))
                               : tr("as found"));
}

void FormatForm::setUndecodable(bool hasUndecodable) {
    m_encodingProblem->setVisible(hasUndecodable);
    setStyleProperty(*m_encoding, "invalid", hasUndecodable);
    m_encoding->setAccessibleDescription(hasUndecodable ? m_encodingProblem->text() : QString());
}

void FormatForm::readDates() {
    m_dates.clear();
    m_isUsable = true;
    for (const QString& pattern : m_dateText->currentText().split(u';')) {
        if (pattern.trimmed().isEmpty())
            continue;
        const auto format = DateFormat::parse(pattern.trimmed().toStdString());
        m_isUsable = m_isUsable && format;
        if (format)
            m_dates.push_back(*format);
    }
    m_dateProblem->setVisible(!m_isUsable);
    setStyleProperty(*m_dateText, "invalid", !m_isUsable);
    m_dateText->setAccessibleDescription(m_isUsable ? QString() : m_dateProblem->text());
}

} // namespace pindesk::ui
