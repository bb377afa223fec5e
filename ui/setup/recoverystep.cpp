#include "ui/setup/recoverystep.h"
#include "ui/setup/recoverykeydisplay.h"
#include "ui/setup/recoverysheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// Letters and digits alone, capital: spaces, dashes and case do not count.
Secret plain(const Secret& text) {
    Secret kept(text.size());
    std::size_t size = 0;
    for (const unsigned char c : text.bytes()) {
        const bool isSmall = c >= 'a' && c <= 'z';
        if (isSmall || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            kept.data()[size++] = isSmall ? static_cast<unsigned char>(c - 'a' + 'A') : c;
    }
    return Secret(kept.view().first(static_cast<qsizetype>(size)));
}

} // namespace

RecoveryStep::RecoveryStep(SetupDraft& draft, staff::SetupService& service, QWidget* parent)
    : SetupStep(
          tr("The recovery key"),
          tr("It gives the site back when nobody can sign in any more. It is shown this once and stored "
             "nowhere: keep it on paper, locked away."),
          draft, parent)
    , m_service(service)
    , m_display(new RecoveryKeyDisplay(this))
    , m_typed(new SecretEdit(this)) {
    column().addWidget(m_display);
    auto* print = makeButton(tr("&Print …"), ButtonKind::Plain, this);
    print->setIcon(icon("print"));
    auto* save = makeButton(tr("&Save to a file …"), ButtonKind::Plain, this);
    save->setIcon(icon("save"));
    column().addLayout(makeRow({print, save}));
    column().addSpacing(2 * grid);
    m_typed->setEchoMode(QLineEdit::Normal); // from paper: nobody types 56 characters blind
    addField(tr("Type it back from the paper (case and spaces do not &count)"), m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &SetupStep::changed);
    connect(print, &QPushButton::clicked, this, &RecoveryStep::askToPrint);
    connect(save, &QPushButton::clicked, this, &RecoveryStep::askWhereToSave);
}

RecoveryStep::~RecoveryStep() = default;

// The key stays the same on Back and Next: it may be on paper already.
void RecoveryStep::enter() {
    if (!m_display->key().isEmpty() || isBusy())
        return;
    await(m_service.newRecoveryKey(), [this](Result<Secret> key) {
        if (!key)
            return showError(key.error());
        m_display->show(std::move(*key));
        Q_EMIT changed();
    });
}

const Secret& RecoveryStep::key() const {
    return m_display->key();
}

bool RecoveryStep::isRetyped() const {
    return !m_display->key().isEmpty() && plain(m_typed->secret()).equals(plain(m_display->key()));
}

bool RecoveryStep::isComplete() const {
    return !isBusy() && isRetyped();
}

void RecoveryStep::goOn() {
    staff::NewSite site;
    const staff::NewSite& asked = draft().site;
    site.url = asked.url;
    site.name = asked.name;
    site.supportPhone = asked.supportPhone;
    site.environment = asked.environment;
    site.administrator = asked.administrator;
    site.password = asked.password.clone();
    site.furtherRoles = asked.furtherRoles;
    site.workstation = asked.workstation;
    site.recoveryKey = m_display->key().clone();
    messages().clear();
    await(m_service.makeSite(std::move(site)), [this](const Result<void>& made) {
        if (!made)
            return showError(made.error());
        m_display->clear();
        m_typed->wipe();
        Q_EMIT finished();
    });
}

void RecoveryStep::askToPrint() {
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(tr("Recovery key")); // lists of print jobs show it
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, &RecoveryStep::print);
    dialog->open();
}

void RecoveryStep::print() {
    QPainter painter;
    if (!painter.begin(m_printer.get())) {
        messages().show(Tone::Bad, tr("The printer does not answer. Save the key to a file instead."));
        return;
    }
    paintRecoverySheet(
        painter, painter.viewport(),
        {draft().site.name, draft().site.url, QDateTime::currentMSecsSinceEpoch(), m_display->key()});
    painter.end();
}

void RecoveryStep::askWhereToSave() {
    auto* dialog = new QFileDialog(this, tr("File for the recovery key"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"recovery-key.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        await(m_service.saveRecoveryKey(path, m_display->key().clone()),
              [this, path](const Result<void>& saved) {
                  if (saved)
                      messages().show(
                          Tone::Caution,
                          tr("Saved to %1. Print it, lock the paper away, and delete the file.").arg(path));
                  else
                      showError(saved.error());
              });
    });
    dialog->open();
}

} // namespace pindesk::ui
