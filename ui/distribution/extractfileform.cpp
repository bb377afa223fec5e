#include "ui/distribution/extractfileform.h"
#include "core/distribution/extractnames.h"
#include "ui/common/layouttext.h"
#include "ui/distribution/placeshown.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using namespace distribution;
namespace {

template <class Enum>
void add(QComboBox& box, Enum value, const QString& words) {
    box.addItem(words, static_cast<int>(value));
}

template <class Enum>
void choose(QComboBox& box, Enum value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class Enum>
Enum chosen(const QComboBox& box) {
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace

ExtractFileForm::ExtractFileForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_carrier(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_lineEnd(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_quoting(new QComboBox(this))
    , m_formulas(new QComboBox(this))
    , m_titles(new QCheckBox(tr("Titles in the f&irst line"), this))
    , m_bill(new QCheckBox(tr("Read by a &billing system and no spreadsheet"), this))
    , m_nameField(new FormField(tr("&Name of the layout"), m_name, this))
    , m_carrierField(new FormField(tr("How the PIN &travels"), m_carrier, this))
    , m_formatField(new FormField(tr("&Format"), m_format, this))
    , m_encodingField(new FormField(tr("&Encoding"), m_encoding, this))
    , m_lineEndField(new FormField(tr("&Line ends"), m_lineEnd, this))
    , m_separatorField(new FormField(tr("&Separator of columns"), m_separator, this))
    , m_quotingField(new FormField(tr("&Quotes"), m_quoting, this))
    , m_formulasField(new FormField(tr("Formulas in names and addresses"), m_formulas, this))
    , m_places(new QGridLayout(this)) {
    m_name->setMaxLength(longestLayoutName);
    add(*m_format, ExtractFormat::Csv, tr("CSV: columns with a separator"));
    add(*m_format, ExtractFormat::Fixed, tr("Fixed width: columns at fixed places"));
    add(*m_carrier, Carrier::Enclosed, tr("Inside an envelope or a folded bill"));
    add(*m_carrier, Carrier::Postcard, tr("On a postcard"));
    for (const auto& [encoding, name] : documentNames<FileEncoding>)
        add(*m_encoding, encoding, encodingText(encoding));
    add(*m_lineEnd, LineEnd::CrLf, tr("CR LF (Windows)"));
    add(*m_lineEnd, LineEnd::Lf, tr("LF (Linux)"));
    add(*m_separator, Separator::Comma, tr("Comma ,"));
    add(*m_separator, Separator::Semicolon, tr("Semicolon ;"));
    add(*m_separator, Separator::Tab, tr("Tab"));
    add(*m_separator, Separator::Bar, tr("Bar |"));
    add(*m_quoting, Quoting::Needed, tr("Only where needed"));
    add(*m_quoting, Quoting::Always, tr("Around every value"));
    add(*m_formulas, Formulas::Neutralise, tr("Made harmless with an apostrophe"));
    add(*m_formulas, Formulas::Raw, tr("As they are"));
    build();
}

void ExtractFileForm::build() {
    m_places->setContentsMargins(0, 0, 0, 0);
    m_places->setHorizontalSpacing(4 * grid);
    m_places->setVerticalSpacing(3 * grid);
    connect(m_name, &QLineEdit::textEdited, this, &ExtractFileForm::take);
    for (QComboBox* box : {m_format, m_carrier, m_encoding, m_lineEnd, m_separator, m_quoting, m_formulas}) {
        letShrink(*box);
        leaveWheelToPage(*box);
        connect(box, &QComboBox::activated, this, &ExtractFileForm::take);
    }
    for (QCheckBox* box : {m_bill, m_titles})
        connect(box, &QCheckBox::toggled, this, &ExtractFileForm::take);
}

void ExtractFileForm::show(const ExtractLayout& layout) {
    const QScopedValueRollback filling(m_isFilling, true);
    if (m_name->text() != layout.name)
        m_name->setText(layout.name);
    choose(*m_format, layout.format);
    choose(*m_carrier, layout.carrier);
    choose(*m_encoding, layout.encoding);
    choose(*m_lineEnd, layout.lineEnd);
    choose(*m_separator, layout.separator);
    choose(*m_quoting, layout.quoting);
    choose(*m_formulas, layout.formulas);
    m_bill->setChecked(layout.isBill);
    m_titles->setChecked(layout.hasTitles);
    showUse();
}

void ExtractFileForm::read(ExtractLayout& layout) const {
    layout.name = m_name->text();
    layout.format = chosen<ExtractFormat>(*m_format);
    layout.carrier = chosen<Carrier>(*m_carrier);
    layout.encoding = chosen<FileEncoding>(*m_encoding);
    layout.lineEnd = chosen<LineEnd>(*m_lineEnd);
    layout.separator = chosen<Separator>(*m_separator);
    layout.quoting = chosen<Quoting>(*m_quoting);
    layout.formulas = chosen<Formulas>(*m_formulas);
    layout.isBill = m_bill->isChecked();
    layout.hasTitles = m_titles->isChecked();
}

void ExtractFileForm::setProblems(const std::vector<LayoutProblem>& problems) {
    const std::array<std::pair<FormField*, QLatin1StringView>, 3> fields{
        {{m_nameField, "/name"_L1}, {m_carrierField, "/carrier"_L1}, {m_formulasField, "/formulas"_L1}}};
    for (const auto& [field, path] : fields) {
        const auto found =
            std::find_if(problems.begin(), problems.end(),
                         [where = path](const auto& problem) { return problem.path == where; });
        field->setProblem(found == problems.end() ? QString() : layoutRuleText(QString(found->rule)));
    }
}

void ExtractFileForm::take() {
    if (m_isFilling)
        return;
    showUse();
    Q_EMIT edited();
}

/// What only CSV knows is away in fixed width; a way out that the layout refuses stays in sight.
void ExtractFileForm::showUse() {
    const bool isCsv = chosen<ExtractFormat>(*m_format) == ExtractFormat::Csv;
    for (QWidget* field : std::initializer_list<QWidget*>{m_separatorField, m_quotingField, m_titles})
        field->setVisible(isCsv);
    m_formulasField->setVisible(isCsv || chosen<Formulas>(*m_formulas) == Formulas::Raw);
    placeShown(*m_places, 2,
               {m_nameField, m_carrierField, m_formatField, m_encodingField, m_lineEndField, m_separatorField,
                m_quotingField, m_formulasField, m_titles, m_bill});
}

} // namespace pindesk::ui
