#include "ui/directory/queryform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int queryLines = 4;

QString exampleFor(const QString& driver) {
    if (driver == u"QSQLITE"_s)
        return u"database=/srv/customers.db"_s;
    return driver == u"QPSQL"_s ? u"host=cis-db;dbname=customers;user=reader"_s : u"DSN=customers"_s;
}

} // namespace

QueryForm::QueryForm(QWidget* parent)
    : QWidget(parent)
    , m_driver(new QComboBox(this))
    , m_connection(new QLineEdit(this))
    , m_query(new QPlainTextEdit(this))
    , m_read(makeButton(tr("&Read the first rows"), ButtonKind::Plain, this)) {
    m_driver->addItem(u"PostgreSQL"_s, u"QPSQL"_s);
    m_driver->addItem(u"ODBC"_s, u"QODBC"_s);
    m_driver->addItem(u"SQLite"_s, u"QSQLITE"_s);
    m_connection->setMaxLength(2000);
    m_query->setPlaceholderText(u"SELECT lid AS location_id, cid AS customer_id, … FROM customer"_s);
    m_query->setTabChangesFocus(true);
    m_query->setFixedHeight(queryLines * m_query->fontMetrics().lineSpacing() + 5 * grid);
    leaveWheelToPage(*m_driver);
    auto* places = new QGridLayout(this);
    places->setContentsMargins(0, 0, 0, 0);
    places->setHorizontalSpacing(3 * grid);
    places->setVerticalSpacing(2 * grid);
    places->setColumnStretch(1, 1);
    const std::initializer_list<std::pair<QString, QWidget*>> rows{
        {tr("Database"), m_driver}, {tr("Connection"), m_connection}, {tr("Query"), m_query}};
    int at = 0;
    for (const auto& [text, field] : rows) {
        auto* name = makeLabel(text, TextRole::Body, this);
        name->setWordWrap(false);
        name->setBuddy(field);
        field->setAccessibleName(text);
        places->addWidget(name, at, 0, field == m_query ? Qt::AlignTop : Qt::AlignVCenter);
        places->addWidget(field, at++, 1, field == m_driver ? Qt::AlignLeading : Qt::Alignment());
    }
    places->addWidget(
        makeLabel(tr("PinDesk only reads there. Keep a password where libpq (~/.pgpass) or the ODBC "
                     "manager looks for it."),
                  TextRole::Muted, this),
        at, 1);
    places->addWidget(m_read, at + 1, 1, Qt::AlignLeading);
    connect(m_read, &QPushButton::clicked, this, &QueryForm::chosen);
    connect(m_driver, &QComboBox::currentIndexChanged, this, &QueryForm::showState);
    connect(m_connection, &QLineEdit::textChanged, this, &QueryForm::showState);
    connect(m_query, &QPlainTextEdit::textChanged, this, &QueryForm::showState);
    showState();
}

directory::ImportSource QueryForm::source() const {
    directory::ImportSource source;
    source.driver = m_driver->currentData().toString();
    source.connection = m_connection->text().trimmed();
    source.query = m_query->toPlainText().trimmed();
    source.name = u"%1 query"_s.arg(source.driver); // as the command line writes it into the record
    return source;
}

void QueryForm::showState() {
    m_connection->setPlaceholderText(exampleFor(m_driver->currentData().toString()));
    const directory::ImportSource now = source();
    setUsable(*m_read, !now.connection.isEmpty() && !now.query.isEmpty(),
              tr("Fill in the connection and the query first."));
}

void QueryForm::clear() {
    m_connection->clear();
    m_query->clear();
}

} // namespace pindesk::ui
