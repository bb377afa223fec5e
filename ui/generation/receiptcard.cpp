#include "ui/generation/receiptcard.h"
#include "ui/generation/receipttext.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

ReceiptCard::ReceiptCard(QWidget* parent)
    : Card(tr("Receipt"), parent)
    , m_empty(makeLabel(tr("The receipt of a run appears here: of the one that has just ended, or of the one "
                           "chosen in the list."),
                        TextRole::Muted, this))
    , m_facts(new Facts(this))
    , m_print(makeButton(tr("Print…"), ButtonKind::Plain, this))
    , m_save(makeButton(tr("Save…"), ButtonKind::Plain, this)) {
    m_print->setIcon(icon("print"));
    m_save->setIcon(icon("save"));
    content().addWidget(m_empty);
    content().addWidget(m_facts);
    content().addLayout(makeRow({m_print, m_save}));
    content().addStretch(1);
    connect(m_print, &QPushButton::clicked, this, &ReceiptCard::print);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askForPath(this, tr("Save the receipt"), tr("generation-%1.txt").arg(m_run ? m_run->id.value() : 0),
                   tr("Text (*.txt)"), [this](const QString& path) { Q_EMIT saveRequested(path); });
    });
    clear();
}

void ReceiptCard::show(const generation::GenerationRun& run) {
    m_run = run;
    m_facts->set(receiptRows(run));
    m_facts->show();
    m_empty->hide();
    setUsable(*m_print, true);
    setUsable(*m_save, true);
}

void ReceiptCard::clear() {
    m_run.reset();
    m_facts->hide();
    m_empty->show();
    setUsable(*m_print, false, tr("There is no receipt yet."));
    setUsable(*m_save, false, tr("There is no receipt yet."));
}

QByteArray ReceiptCard::text() const {
    return m_run ? receiptText(m_site, *m_run).toUtf8() : QByteArray();
}

void ReceiptCard::print() {
    if (!m_run)
        return;
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setDocName(tr("Receipt of run %1").arg(m_run->id.value()));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [site = m_site, run = *m_run](QPrinter* printer) {
                QTextDocument document;
                fillReceipt(document, site, run);
                document.print(printer);
            });
    dialog->open();
}

} // namespace pindesk::ui
