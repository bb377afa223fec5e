#include "ui/distribution/columnseditor.h"
#include "core/distribution/recorddate.h"
#include "ui/common/layouttext.h"
#include "ui/distribution/placeshown.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::Align;
using distribution::ExtractField;
using distribution::RecordField;
namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 9;

/// A new column is as wide as its values usually are.
int usualWidth(bool isRecord, int field) {
    constexpr int number = 32, pin = 16, words = 40, code = 10, count = 9;
    if (isRecord) {
        const auto recordField = static_cast<RecordField>(field);
        const auto formats = distribution::recordFormats(recordField);
        if (!formats.empty())
            return static_cast<int>(formats.front().size());
        return recordField == RecordField::Sha256     ? distribution::sha256Width
               : recordField == RecordField::Site     ? words
               : recordField == RecordField::Constant ? 1
                                                      : count;
    }
    switch (static_cast<ExtractField>(field)) {
    case ExtractField::Account:
        return 2 * number + 1;
    case ExtractField::Location:
    case ExtractField::Customer:
        return number;
    case ExtractField::Pin:
        return pin;
    case ExtractField::Constant:
        return 1;
    case ExtractField::Number:
        return count;
    case ExtractField::State:
    case ExtractField::PostalCode:
    case ExtractField::Country:
    case ExtractField::Status:
    case ExtractField::Language:
        return code;
    default:
        return words;
    }
}

bool isCount(bool isRecord, int field) {
    if (!isRecord)
        return static_cast<ExtractField>(field) == ExtractField::Number;
    const auto recordField = static_cast<RecordField>(field);
    return recordField == RecordField::Count || recordField == RecordField::Batch;
}

bool isConstant(bool isRecord, int field) {
    return isRecord ? static_cast<RecordField>(field) == RecordField::Constant
                    : static_cast<ExtractField>(field) == ExtractField::Constant;
}

} // namespace

ColumnsEditor::ColumnsEditor(ColumnKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_new(new QComboBox(this))
    , m_add(makeButton(tr("Add"), ButtonKind::Plain, this))
    , m_problem(makeLabel({}, TextRole::Error, this))
    , m_model(new TextTable({tr("No."), tr("Content"), tr("Places"), tr("Title or text"), tr("To mend")},
                            {0, 2}, this))
    , m_table(makeTable(m_model, m_kind.name, this))
    , m_up(makeButton(tr("Up"), ButtonKind::Plain, this))
    , m_down(makeButton(tr("Down"), ButtonKind::Plain, this))
    , m_remove(makeButton(tr("Remove"), ButtonKind::Plain, this))
    , m_particulars(new QWidget(this))
    , m_heading(makeLabel({}, TextRole::Strong, m_particulars))
    , m_title(new QLineEdit(m_particulars))
    , m_text(new QLineEdit(m_particulars))
    , m_format(new QComboBox(m_particulars))
    , m_width(new QSpinBox(m_particulars))
    , m_align(new QComboBox(m_particulars))
    , m_pad(new QLineEdit(m_particulars))
    , m_titleField(new FormField(tr("Title"), m_title, m_particulars))
    , m_textField(new FormField(tr("Text"), m_text, m_particulars))
    , m_formatField(new FormField(tr("Written as"), m_format, m_particulars))
    , m_widthField(new FormField(tr("Width"), m_width, m_particulars))
    , m_alignField(new FormField(tr("Stands"), m_align, m_particulars))
    , m_padField(new FormField(tr("Filled up with"), m_pad, m_particulars))
    , m_places(new QGridLayout) {
    build();
    buildParticulars();
    showTable();
    showParticulars();
}

void ColumnsEditor::build() {
    for (const auto& [field, words] : m_kind.fields)
        m_new->addItem(words, field);
    m_new->setAccessibleName(tr("Content to add"));
    letShrink(*m_new);
    leaveWheelToPage(*m_new);
    m_table->installEventFilter(this);
    m_table->setAccessibleDescription(tr("Alt with the arrows moves a column, Delete removes it."));
    letLastShrink(*m_table);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * grid, 0, 0);
    column->setSpacing(2 * grid);
    column->addLayout(makeRow({m_new, m_add}));
    column->addWidget(m_problem);
    column->addWidget(m_table);
    column->addLayout(makeRow({m_up, m_down, m_remove}));
    column->addWidget(m_particulars);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &ColumnsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &ColumnsEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ColumnsEditor::showParticulars);
}

void ColumnsEditor::buildParticulars() {
    m_title->setMaxLength(distribution::longestTitle);
    m_text->setMaxLength(distribution::longestTitle);
    m_width->setRange(0, distribution::widestColumn);
    m_align->addItem(tr("at the left"), static_cast<int>(Align::Left));
    m_align->addItem(tr("at the right"), static_cast<int>(Align::Right));
    m_pad->setMaxLength(1);
    m_pad->setPlaceholderText(tr("space"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_format, m_width, m_align})
        leaveWheelToPage(*field);
    m_places->setHorizontalSpacing(4 * grid);
    m_places->setVerticalSpacing(2 * grid);
    auto* column = new QVBoxLayout(m_particulars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_heading);
    column->addLayout(m_places);
    for (QLineEdit* line : {m_title, m_text, m_pad})
        connect(line, &QLineEdit::textEdited, this, &ColumnsEditor::take);
    for (QComboBox* box : {m_format, m_align})
        connect(box, &QComboBox::activated, this, &ColumnsEditor::take);
    connect(m_width, &QSpinBox::valueChanged, this, &ColumnsEditor::take);
}

bool ColumnsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        remove();
        return true;
    }
    if (key->modifiers().testFlag(Qt::AltModifier) &&
        (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return false;
}

int ColumnsEditor::current() const {
    return m_table->currentIndex().row();
}

ColumnRow* ColumnsEditor::currentRow() {
    const int row = current();
    return row < 0 || row >= static_cast<int>(m_rows.size()) ? nullptr
                                                             : &m_rows[static_cast<std::size_t>(row)];
}

QString ColumnsEditor::fieldText(int field) const {
    return m_kind.isRecord ? recordFieldText(static_cast<RecordField>(field))
                           : extractFieldText(static_cast<ExtractField>(field));
}

void ColumnsEditor::setRows(std::vector<ColumnRow> rows) {
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    showTable();
    choose(0);
}

void ColumnsEditor::setUse(bool isCsv, bool hasTitles) {
    if (m_isCsv == isCsv && m_hasTitles == (isCsv && hasTitles))
        return;
    m_isCsv = isCsv;
    m_hasTitles = isCsv && hasTitles;
    showTable();
    showParticulars();
}

void ColumnsEditor::setProblems(std::vector<distribution::LayoutProblem> problems) {
    m_problems = std::move(problems);
    showTable();
    showProblems();
}

void ColumnsEditor::add() {
    ColumnRow row;
    row.field = m_new->currentData().toInt();
    if (!m_kind.isRecord && !isConstant(false, row.field))
        row.title = fieldText(row.field);
    row.place.width = usualWidth(m_kind.isRecord, row.field);
    if (isCount(m_kind.isRecord, row.field))
        row.place = {row.place.width, Align::Right, '0'};
    if (m_kind.isRecord)
        if (const auto formats = distribution::recordFormats(static_cast<RecordField>(row.field));
            !formats.empty())
            row.format = formats.front();
    const int at = current() < 0 ? static_cast<int>(m_rows.size()) : current() + 1;
    m_rows.insert(m_rows.begin() + at, row);
    showTable();
    choose(at);
    Q_EMIT announced(tr("%1 added as column %2.").arg(fieldText(row.field)).arg(at + 1));
    Q_EMIT edited();
}

void ColumnsEditor::remove() {
    const int at = current();
    if (currentRow() == nullptr)
        return;
    const QString words = fieldText(currentRow()->field);
    m_rows.erase(m_rows.begin() + at);
    showTable();
    choose(std::min(at, static_cast<int>(m_rows.size()) - 1));
    Q_EMIT announced(tr("%1 removed.").arg(words));
    Q_EMIT edited();
}

void ColumnsEditor::move(int step) {
    const int from = current(), to = from + step;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_rows.size()))
        return;
    std::swap(m_rows[static_cast<std::size_t>(from)], m_rows[static_cast<std::size_t>(to)]);
    showTable();
    choose(to);
    Q_EMIT announced(tr("%1 is column %2 now.").arg(fieldText(currentRow()->field)).arg(to + 1));
    Q_EMIT edited();
}

void ColumnsEditor::take() {
    ColumnRow* const row = currentRow();
    if (m_isFilling || row == nullptr)
        return;
    row->title = m_title->text();
    row->text = m_text->text();
    row->format = m_format->currentText();
    row->place.width = m_width->value();
    row->place.align = static_cast<Align>(m_align->currentData().toInt());
    // What is no ASCII is told by the check of the layout.
    row->place.pad = m_pad->text().isEmpty()                  ? ' '
                     : m_pad->text().front().unicode() < 0x7F ? m_pad->text().front().toLatin1()
                                                              : '\0';
    showTable();
    Q_EMIT edited();
}

void ColumnsEditor::choose(int row) {
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showParticulars();
}

QString ColumnsEditor::problemOf(std::size_t index) const {
    const QString path = u'/' + QString::number(index) + u'/';
    const auto found = std::find_if(m_problems.begin(), m_problems.end(),
                                    [&path](const auto& problem) { return problem.path.startsWith(path); });
    return found == m_problems.end() ? QString() : layoutRuleText(QString(found->rule));
}

QStringList ColumnsEditor::cells(std::size_t index, int begin) const {
    const ColumnRow& row = m_rows[index];
    const int width = row.place.width;
    const QString places = m_isCsv     ? m_kind.isRecord && width > 0 ? QString::number(width) : QString()
                               : width > 1 ? u"%1–%2"_s.arg(begin).arg(begin + width - 1)
                                       : QString::number(begin);
    const QString words = isConstant(m_kind.isRecord, row.field) ? row.text
                          : m_kind.isRecord                      ? row.format
                          : m_hasTitles                          ? row.title
                                                                 : QString();
    return {QString::number(index + 1), fieldText(row.field), places, words, problemOf(index)};
}

void ColumnsEditor::showTable() {
    const QScopedValueRollback filling(m_isFilling, true);
    const int row = current();
    QList<QStringList> rows;
    int begin = 1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        rows << cells(i, begin);
        begin += m_rows[i].place.width;
    }
    m_model->setRows(std::move(rows));
    fitHeight(*m_table, fewestRows, mostRows);
    m_table->setColumnHidden(2, m_isCsv && !m_kind.isRecord);
    if (m_model->rowCount() > 0 && current() < 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showButtons();
}

void ColumnsEditor::showParticulars() {
    const ColumnRow* const row = currentRow();
    m_particulars->setVisible(row != nullptr);
    showButtons();
    if (m_isFilling || row == nullptr)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isText = isConstant(m_kind.isRecord, row->field);
    const bool hasPlace = !m_isCsv || m_kind.isRecord;
    const auto formats = m_kind.isRecord ? distribution::recordFormats(static_cast<RecordField>(row->field))
                                         : std::span<const QLatin1StringView>();
    m_heading->setText(tr("Column %1: %2").arg(current() + 1).arg(fieldText(row->field)));
    m_titleField->setVisible(m_hasTitles && !m_kind.isRecord);
    m_textField->setVisible(isText);
    m_formatField->setVisible(!formats.empty());
    for (FormField* field : {m_widthField, m_alignField, m_padField})
        field->setVisible(hasPlace);
    placeShown(*m_places, 3,
               {m_titleField, m_textField, m_formatField, m_widthField, m_alignField, m_padField});
    m_width->setMinimum(m_isCsv ? 0 : 1);
    m_width->setSpecialValueText(m_isCsv ? tr("as long as it is") : QString());
    const auto show = [](QLineEdit& line, const QString& text) {
        if (line.text() != text) // the cursor stays where the person types
            line.setText(text);
    };
    show(*m_title, row->title);
    show(*m_text, row->text);
    show(*m_pad,
         row->place.pad == ' ' || row->place.pad == '\0' ? QString() : QString(QLatin1Char(row->place.pad)));
    m_format->clear();
    for (const QLatin1StringView format : formats)
        m_format->addItem(format);
    m_format->setCurrentIndex(std::max(0, m_format->findText(row->format)));
    m_width->setValue(row->place.width);
    m_align->setCurrentIndex(m_align->findData(static_cast<int>(row->place.align)));
    showProblems();
}

void ColumnsEditor::showProblems() {
    const QString path = u"/%1/"_s.arg(current());
    QString whole;
    std::array<std::pair<FormField*, QLatin1StringView>, 5> fields{{{m_titleField, "title"_L1},
                                                                    {m_textField, "text"_L1},
                                                                    {m_formatField, "format"_L1},
                                                                    {m_widthField, "width"_L1},
                                                                    {m_padField, "pad"_L1}}};
    for (auto& [field, key] : fields) {
        const auto found =
            std::find_if(m_problems.begin(), m_problems.end(),
                         [&, name = key](const auto& problem) { return problem.path == path + name; });
        field->setProblem(found == m_problems.end() ? QString() : layoutRuleText(QString(found->rule)));
    }
    for (const auto& problem : m_problems)
        if (problem.path.isEmpty())
            whole += (whole.isEmpty() ? QString() : u" "_s) + layoutRuleText(QString(problem.rule));
    m_problem->setText(whole);
    m_problem->setVisible(!whole.isEmpty());
}

void ColumnsEditor::showButtons() {
    const int row = current(), count = static_cast<int>(m_rows.size());
    const QString none = tr("Choose a column first.");
    setUsable(*m_add, count < distribution::mostColumns, tr("There are 64 columns already."));
    setUsable(*m_remove, row >= 0, none);
    setUsable(*m_up, row > 0, row < 0 ? none : tr("It is the first."));
    setUsable(*m_down, row >= 0 && row + 1 < count, row < 0 ? none : tr("It is the last."));
}

} // namespace pindesk::ui
