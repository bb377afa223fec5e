#include "ui/directory/mappingform.h"
#include "core/directory/proposemap.h"
#include "ui/directory/columnpicker.h"
#include "ui/directory/fieldtext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QStringListModel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using directory::ColumnMap;
using directory::ColumnSource;
using directory::DirectoryField;
using directory::directoryFieldCount;
namespace {

constexpr std::size_t leftRows = 9; ///< the account's number, names, address
constexpr qsizetype mostNamed = 12; ///< of the columns that are not used

bool isKey(DirectoryField field) {
    return field == DirectoryField::LocationId || field == DirectoryField::CustomerId;
}

bool has(const QStringList& header, const QString& column) {
    return std::count_if(header.begin(), header.end(), [&](const QString& each) {
               return each.compare(column, Qt::CaseInsensitive) == 0;
           }) > 0;
}

/// Takes the sources away that the file does not have, and tells their names.
QStringList takeLacking(std::vector<ColumnSource>& sources, const QStringList& header) {
    QStringList lacking;
    for (const ColumnSource& source : sources)
        if (!has(header, source.column))
            lacking << source.column;
    std::erase_if(sources, [&](const ColumnSource& source) { return lacking.contains(source.column); });
    // The map may write a name in another case than the file.
    for (ColumnSource& source : sources)
        if (const auto same = std::find_if(
                header.begin(), header.end(),
                [&](const QString& each) { return each.compare(source.column, Qt::CaseInsensitive) == 0; });
            !header.contains(source.column))
            source.column = *same;
    return lacking;
}

} // namespace

MappingForm::MappingForm(QWidget* parent)
    : QWidget(parent)
    , m_choices(new QStringListModel({tr("(none)")}, this))
    , m_others(makeLabel({}, TextRole::Muted, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(8 * grid);
    column->addLayout(halves);
    column->addWidget(m_others);
    QGridLayout* places = nullptr;
    for (std::size_t i = 0; i < directoryFieldCount; ++i) {
        if (i == 0 || i == leftRows) {
            if (places != nullptr)
                places->setRowStretch(places->rowCount(), 1);
            places = new QGridLayout;
            places->setHorizontalSpacing(3 * grid);
            places->setVerticalSpacing(grid);
            places->setColumnStretch(0, 2);
            places->setColumnStretch(1, 3);
            halves->addLayout(places, 1);
        }
        m_rows.push_back(addRow(static_cast<DirectoryField>(i), *places));
    }
    places->setRowStretch(places->rowCount(), 1);
    judge();
}

MappingForm::Row MappingForm::addRow(DirectoryField field, QGridLayout& places) {
    const QString text = directoryFieldText(field);
    auto* name = makeLabel(isKey(field) ? tr("%1 (needed)").arg(text) : text,
                           isKey(field) ? TextRole::Strong : TextRole::Body, this);
    const Row row{new ColumnPicker(field, *m_choices, this), makeLabel({}, TextRole::Error, this)};
    name->setBuddy(row.picker->first());
    name->setMinimumHeight(row.picker->sizeHint().height());
    const int at = places.rowCount();
    places.addWidget(name, at, 0, Qt::AlignTop);
    places.addWidget(row.picker, at, 1, Qt::AlignTop);
    places.addWidget(row.problem, at + 1, 0, 1, 2);
    row.problem->hide();
    connect(row.picker, &ColumnPicker::changed, this, [this] {
        judge();
        Q_EMIT changed();
    });
    return row;
}

void MappingForm::setHeader(const QStringList& header) {
    m_header = header;
    const ColumnMap proposal = directory::proposeMap(header);
    QHash<QString, int> count;
    for (const QString& column : header)
        ++count[column];
    QStringList usable;
    m_repeated.clear();
    for (const QString& column : header)
        if (count[column] == 1 && !column.isEmpty())
            usable << column;
        else if (count[column] > 1 && !m_repeated.contains(column))
            m_repeated << column;
    m_choices->setStringList(QStringList{tr("(none)")} + usable);
    for (std::size_t i = 0; i < directoryFieldCount; ++i) {
        auto sources = m_rows[i].picker->sources();
        (void)takeLacking(sources, usable);
        m_rows[i].picker->setSources(sources.empty() ? proposal.fields[i] : sources);
    }
    std::erase_if(m_extra, [&](auto& item) { return !takeLacking(item.sources, usable).isEmpty(); });
    judge();
}

QStringList MappingForm::setMap(const ColumnMap& map) {
    QStringList lacking;
    const QStringList usable = m_choices->stringList().mid(1);
    for (std::size_t i = 0; i < directoryFieldCount; ++i) {
        auto sources = map.fields[i];
        lacking += takeLacking(sources, usable);
        m_rows[i].picker->setSources(std::move(sources));
    }
    m_extra = map.extra;
    for (directory::ExtraColumn& item : m_extra)
        lacking += takeLacking(item.sources, usable);
    std::erase_if(m_extra, [](const auto& item) { return item.sources.empty(); });
    judge();
    return lacking;
}

ColumnMap MappingForm::map() const {
    ColumnMap map;
    for (std::size_t i = 0; i < directoryFieldCount; ++i)
        map.fields[i] = m_rows[i].picker->sources();
    map.extra = m_extra;
    return map;
}

bool MappingForm::isEmpty() const {
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return row.picker->sources().empty(); });
}

void MappingForm::clear() {
    for (const Row& row : m_rows)
        row.picker->setSources({});
    m_extra.clear();
    setHeader({});
}

QString MappingForm::problemOf(DirectoryField field) const {
    const auto& sources = m_rows[directory::indexOf(field)].picker->sources();
    if (sources.empty() && isKey(field))
        return m_header.isEmpty() ? QString()
                                  : tr("Choose its column: location ID and customer ID together are the "
                                       "account number.");
    for (const ColumnSource& source : sources)
        for (std::size_t i = 0; i < directoryFieldCount; ++i) {
            const auto& others = m_rows[i].picker->sources();
            const auto uses = std::count_if(others.begin(), others.end(), [&](const ColumnSource& other) {
                return other.column == source.column;
            });
            if (i != directory::indexOf(field) && uses > 0)
                return tr("The column %1 is chosen for %2 too. Choose another for one of them.")
                    .arg(source.column, directoryFieldText(static_cast<DirectoryField>(i)));
            if (uses > 1)
                return tr("The column %1 is chosen twice.").arg(source.column);
        }
    return {};
}

void MappingForm::judge() {
    m_isUsable = !m_header.isEmpty();
    for (std::size_t i = 0; i < directoryFieldCount; ++i) {
        const QString problem = problemOf(static_cast<DirectoryField>(i));
        m_rows[i].picker->setInvalid(!problem.isEmpty(), problem);
        m_rows[i].problem->setText(problem);
        m_rows[i].problem->setVisible(!problem.isEmpty());
        m_isUsable = m_isUsable && problem.isEmpty();
    }
    tellOthers();
}

/// What becomes of the columns that feed no field.
void MappingForm::tellOthers() {
    QStringList used;
    for (const Row& row : m_rows)
        for (const ColumnSource& source : row.picker->sources())
            used << source.column;
    QStringList own;
    for (const directory::ExtraColumn& item : m_extra) {
        own << QString::fromStdString(item.name);
        for (const ColumnSource& source : item.sources)
            used << source.column;
    }
    QStringList unused;
    for (const QString& column : m_choices->stringList().mid(1))
        if (!used.contains(column))
            unused << column;
    QStringList lines;
    const auto tell = [&](const QString& text, const QStringList& columns) {
        if (!columns.isEmpty())
            lines << text.arg(columns.first(std::min(columns.size(), mostNamed)).join(u", "_s) +
                              (columns.size() > mostNamed ? u" …"_s : QString()));
    };
    tell(tr("Kept as items of the site's own: %1"), own);
    tell(tr("Not used: %1"), unused);
    tell(tr("Cannot be used, because the name stands more than once: %1"), m_repeated);
    m_others->setText(lines.join(u'\n'));
    m_others->setVisible(!lines.isEmpty());
}

} // namespace pindesk::ui
