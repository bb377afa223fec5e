#include "ui/setup/placestep.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QUrl>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

QString encoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

PlaceStep::PlaceStep(SetupDraft& draft, staff::SetupService& service, QWidget* parent)
    : SetupStep(tr("The database"),
                tr("Where PINs, customers and the audit trail are kept. It is tested before you go on."),
                draft, parent)
    , m_service(service)
    , m_file(new QWidget(this))
    , m_server(new QWidget(this))
    , m_address(new QWidget(this))
    , m_path(new QLineEdit(m_file))
    , m_url(new QLineEdit(m_address))
    , m_host(new QLineEdit(m_server))
    , m_port(new QSpinBox(m_server))
    , m_database(new QLineEdit(u"pindesk"_s, m_server))
    , m_user(new QLineEdit(u"pindesk"_s, m_server))
    , m_security(new QComboBox(m_server)) {
    buildFile();
    buildServer();
    auto* address = new QFormLayout(m_address);
    address->setContentsMargins(0, 0, 0, 0);
    address->addRow(tr("&Address"), m_url);
    m_url->setAccessibleName(tr("Address"));
    m_url->setPlaceholderText(u"postgresql://user@host/database"_s);
    for (QWidget* part : {m_file, m_server, m_address})
        column().addWidget(part);
    m_problem = addProblem();
    for (QLineEdit* line : {m_path, m_url, m_host, m_database, m_user}) {
        connect(line, &QLineEdit::textChanged, this, &SetupStep::changed);
        connect(line, &QLineEdit::textEdited, this, [this] { clearProblem(*m_problem, place()); });
    }
}

void PlaceStep::buildFile() {
    auto* row = new QHBoxLayout(m_file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    auto* name = makeLabel(tr("&File"), TextRole::Body, m_file);
    name->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    m_path->setText(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                    u"/pindesk/site.db"_s);
    auto* choose = makeButton(tr("&Choose …"), ButtonKind::Plain, m_file);
    row->addWidget(name);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &PlaceStep::chooseFile);
}

void PlaceStep::buildServer() {
    auto* form = new QFormLayout(m_server);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(2 * grid);
    m_port->setRange(1, 65535);
    m_port->setValue(5432);
    // The words of libpq, with what they mean here.
    m_security->addItem(tr("Encrypted, certificate and name checked"), u"verify-full"_s);
    m_security->addItem(tr("Encrypted, certificate checked"), u"verify-ca"_s);
    m_security->addItem(tr("Encrypted"), u"require"_s);
    m_security->addItem(tr("Encrypted if the server can"), u"prefer"_s);
    m_user->setMaxLength(63);
    m_database->setMaxLength(63);
    const std::initializer_list<std::pair<QString, QWidget*>> rows{{tr("&Server"), m_host},
                                                                   {tr("&Port"), m_port},
                                                                   {tr("&Database"), m_database},
                                                                   {tr("&User"), m_user},
                                                                   {tr("Co&nnection"), m_security}};
    for (const auto& [label, field] : rows) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    }
    form->addRow(
        makeLabel(tr("The password stays where the system keeps it: in ~/.pgpass, or in a certificate."),
                  TextRole::Muted, m_server));
}

void PlaceStep::enter() {
    m_file->setVisible(draft().choice == SetupChoice::Embedded);
    m_server->setVisible(draft().choice == SetupChoice::Shared);
    m_address->setVisible(draft().choice == SetupChoice::Existing);
    messages().clear();
    for (QLineEdit* line : {m_path, m_url, m_host})
        clearProblem(*m_problem, *line);
}

bool PlaceStep::isComplete() const {
    if (isBusy())
        return false;
    switch (draft().choice) {
    case SetupChoice::Embedded:
        return !m_path->text().trimmed().isEmpty();
    case SetupChoice::Shared:
        return !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty() &&
               !m_user->text().trimmed().isEmpty();
    case SetupChoice::Existing:
        return !m_url->text().trimmed().isEmpty();
    case SetupChoice::Practice:
        break;
    }
    return true;
}

QWidget& PlaceStep::place() const {
    return draft().choice == SetupChoice::Embedded ? *m_path
           : draft().choice == SetupChoice::Shared ? *m_host
                                                   : *m_url;
}

QString PlaceStep::url() const {
    if (draft().choice == SetupChoice::Embedded)
        return u"sqlite://"_s + m_path->text().trimmed();
    if (draft().choice == SetupChoice::Existing)
        return m_url->text().trimmed();
    return u"postgresql://%1@%2:%3/%4?sslmode=%5"_s.arg(
        encoded(m_user->text().trimmed()), m_host->text().trimmed(), QString::number(m_port->value()),
        encoded(m_database->text().trimmed()), m_security->currentData().toString());
}

void PlaceStep::goOn() {
    messages().clear();
    clearProblem(*m_problem, place());
    const QString place = url();
    await(m_service.examine(place),
          [this, place](const Result<staff::FoundPlace>& found) { take(place, found); });
}

void PlaceStep::take(const QString& place, const Result<staff::FoundPlace>& found) {
    if (!found)
        return showProblem(*m_problem, this->place(), found.error());
    if (!found->isFree) {
        if (draft().choice == SetupChoice::Existing) {
            Q_EMIT siteFound(place);
            return;
        }
        messages().show(Tone::Caution, tr("There is already a site here: %1.").arg(found->siteName),
                        tr("Use this site"), [this, place] { Q_EMIT siteFound(place); });
        return;
    }
    if (draft().choice == SetupChoice::Existing) {
        messages().show(Tone::Bad, tr("There is no site here. Check the address, or go back and make one."));
        return;
    }
    draft().site.url = place;
    Q_EMIT finished();
}

// Not modal in a loop of its own: the window goes on meanwhile.
void PlaceStep::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("File of the site"), m_path->text(), tr("PinDesk sites (*.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a site that is there is offered, not overwritten
    dialog->setDefaultSuffix(u"db"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

} // namespace pindesk::ui
