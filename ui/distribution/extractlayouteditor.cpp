#include "ui/distribution/extractlayouteditor.h"
#include "core/distribution/extractnames.h"
#include "ui/common/layouttext.h"
#include "ui/distribution/columnseditor.h"
#include "ui/distribution/extractfileform.h"
#include "ui/distribution/extractpreviewbox.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using namespace distribution;
namespace {

ColumnKind accountKind(const QString& name) {
    ColumnKind kind{name, false, {}};
    for (const auto& [field, document] : documentNames<ExtractField>)
        kind.fields.emplace_back(static_cast<int>(field), extractFieldText(field));
    return kind;
}

ColumnKind recordKind(const QString& name, bool isHeader) {
    ColumnKind kind{name, true, {}};
    for (const auto& [field, document] : documentNames<RecordField>)
        if (field != RecordField::Sha256 || !isHeader)
            kind.fields.emplace_back(static_cast<int>(field), recordFieldText(field));
    return kind;
}

std::vector<ColumnRow> rowsOf(const std::vector<ExtractColumn>& columns) {
    std::vector<ColumnRow> rows;
    for (const ExtractColumn& column : columns)
        rows.push_back({static_cast<int>(column.field), column.title, column.text, {}, column.place});
    return rows;
}

std::vector<ColumnRow> rowsOf(const std::vector<RecordColumn>& columns) {
    std::vector<ColumnRow> rows;
    for (const RecordColumn& column : columns)
        rows.push_back({static_cast<int>(column.field), {}, column.text, column.format, column.place});
    return rows;
}

std::vector<RecordColumn> recordOf(const std::vector<ColumnRow>& rows) {
    std::vector<RecordColumn> columns;
    for (const ColumnRow& row : rows)
        columns.push_back({static_cast<RecordField>(row.field), row.text, row.format, row.place});
    return columns;
}

/// Those of one list, with what follows its name.
std::vector<LayoutProblem> under(const QString& list, const std::vector<LayoutProblem>& problems) {
    std::vector<LayoutProblem> own;
    for (const LayoutProblem& problem : problems)
        if (problem.path == list || problem.path.startsWith(list + u'/'))
            own.push_back({problem.path.sliced(list.size()), problem.rule});
    return own;
}

} // namespace

ExtractLayoutEditor::ExtractLayoutEditor(QWidget* parent)
    : QWidget(parent)
    , m_file(new ExtractFileForm(this))
    , m_columns(new ColumnsEditor(accountKind(tr("Columns of an account's line")), this))
    , m_header(new ColumnsEditor(recordKind(tr("Columns of the record before all accounts"), true), this))
    , m_trailer(new ColumnsEditor(recordKind(tr("Columns of the record after all accounts"), false), this))
    , m_lists(new QTabWidget(this))
    , m_preview(new ExtractPreviewBox(this)) {
    build();
    connect(m_file, &ExtractFileForm::edited, this, &ExtractLayoutEditor::takeChange);
    for (ColumnsEditor* list : {m_columns, m_header, m_trailer}) {
        connect(list, &ColumnsEditor::edited, this, &ExtractLayoutEditor::takeChange);
        connect(list, &ColumnsEditor::announced, this, &ExtractLayoutEditor::announced);
    }
    setExtractLayout(exampleExtractLayouts().front());
}

void ExtractLayoutEditor::build() {
    auto* file = new Card(tr("File"), this);
    file->content().addWidget(m_file);
    m_lists->addTab(m_columns, {});
    m_lists->addTab(m_header, {});
    m_lists->addTab(m_trailer, {});
    m_lists->tabBar()->setAccessibleName(tr("Records of the file"));
    m_lists->setFocusPolicy(Qt::NoFocus); // which its bar takes over
    m_lists->tabBar()->setFocusPolicy(Qt::TabFocus);
    auto* columns = new Card(tr("Columns"), this);
    columns->content().addWidget(m_lists);
    auto* preview = new Card(tr("Preview"), this);
    preview->content().addWidget(m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    column->addWidget(file);
    column->addWidget(columns);
    column->addWidget(preview);
    column->addStretch();
}

void ExtractLayoutEditor::setExtractLayout(const ExtractLayout& layout) {
    m_file->show(layout);
    m_columns->setRows(rowsOf(layout.columns));
    m_header->setRows(rowsOf(layout.header));
    m_trailer->setRows(rowsOf(layout.trailer));
    check(layout);
}

ExtractLayout ExtractLayoutEditor::extractLayout() const {
    ExtractLayout layout;
    m_file->read(layout);
    for (const ColumnRow& row : m_columns->rows())
        layout.columns.push_back({static_cast<ExtractField>(row.field), row.title, row.text, row.place});
    layout.header = recordOf(m_header->rows());
    layout.trailer = recordOf(m_trailer->rows());
    return layout;
}

void ExtractLayoutEditor::setReadOnly(bool isReadOnly) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_file, m_columns, m_header, m_trailer})
        part->setEnabled(!isReadOnly);
}

FormField& ExtractLayoutEditor::nameField() const {
    return m_file->nameField();
}

void ExtractLayoutEditor::takeChange() {
    check(extractLayout());
    Q_EMIT changed();
}

void ExtractLayoutEditor::check(const ExtractLayout& layout) {
    m_problems = problemsOf(layout);
    m_file->setProblems(m_problems);
    const std::array<std::tuple<ColumnsEditor*, QString, QString>, 3> lists{
        {{m_columns, u"/columns"_s, tr("Each account")},
         {m_header, u"/header"_s, tr("Before all")},
         {m_trailer, u"/trailer"_s, tr("After all")}}};
    for (const auto& [list, path, name] : lists) {
        list->setUse(layout.format == ExtractFormat::Csv, layout.hasTitles);
        auto own = under(path, m_problems);
        const auto count = static_cast<int>(own.size());
        m_lists->setTabText(m_lists->indexOf(list),
                            count == 0 ? name : tr("%1: %n to mend", nullptr, count).arg(name));
        list->setProblems(std::move(own));
    }
    m_preview->show(layout);
}

} // namespace pindesk::ui
