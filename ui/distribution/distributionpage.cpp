#include "ui/distribution/distributionpage.h"
#include "core/base/accountnumber.h"
#include "ui/distribution/batchestab.h"
#include "ui/distribution/layoutstab.h"
#include "ui/distribution/ledgertab.h"
#include <QAction>
#include <QTabBar>
#include <QTabWidget>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

DistributionPage::DistributionPage(QWidget* parent)
    : Page({u"distribution"_s,
            tr("Distribution"),
            "distribution",
            {Right::DistributePins, Right::ReadReports, Right::ReadAudit}},
           parent)
    , m_tabs(new QTabWidget(this))
    , m_begin(new QAction(tr("New batch"), this)) {
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the distribution"));
    m_tabs->setFocusPolicy(Qt::NoFocus); // which its bar takes over
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    content().addWidget(m_tabs);
    auto* batches = new BatchesTab(this);
    addTab(batches, tr("Batches"));
    addTab(new LedgerTab(this), tr("Ledger"));
    addTab(new LayoutsTab(distribution::BatchFormat::Extract, this), tr("Layouts"));
    addTab(new LayoutsTab(distribution::BatchFormat::Letter, this), tr("Letters"));
    m_begin->setToolTip(tr("initial PINs for bills or letters"));
    QWidget::addAction(m_begin);
    connect(m_begin, &QAction::triggered, this, [this, batches] {
        m_tabs->setCurrentWidget(batches);
        batches->beginBatch();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        messages().clear();
        refresh();
    });
}

void DistributionPage::addTab(DistributionTab* tab, const QString& title) {
    m_tabs->addTab(tab, title);
    m_all.push_back(tab);
    connect(tab, &DistributionTab::told, this, [this](Tone tone, const QString& text) {
        messages().show(tone, text);
        Q_EMIT topRequested();
    });
    connect(tab, &DistributionTab::failed, this,
            [this](const Error& error, const std::function<void()>& tryAgain) { tell(error, tryAgain); });
    connect(tab, &DistributionTab::saidNothing, this, [this] { messages().clear(); });
    connect(tab, &DistributionTab::waitingBegan, this, [this] { activity().begin(); });
    connect(tab, &DistributionTab::waitingEnded, this, [this] { activity().end(); });
    connect(tab, &DistributionTab::workStopped, this, &DistributionPage::workStopped);
    connect(tab, &DistributionTab::accountRequested, this, [this](const QString& account) {
        if (const auto number = AccountNumber::parse(account))
            Q_EMIT accountRequested(*number);
    });
}

DistributionTab* DistributionPage::current() const {
    const auto index = static_cast<std::size_t>(m_tabs->currentIndex());
    return index < m_all.size() ? m_all[index] : nullptr;
}

void DistributionPage::opened() {
    const auto shared = std::make_shared<const Workplace>(workplace());
    for (DistributionTab* tab : m_all)
        tab->open(shared);
    m_begin->setEnabled(workplace().may(Right::DistributePins));
    m_begin->setStatusTip(m_begin->isEnabled() ? QString() : tr("A supervisor asks for batches."));
}

void DistributionPage::closed() {
    for (DistributionTab* tab : m_all)
        tab->close();
}

void DistributionPage::reset() {
    for (DistributionTab* tab : m_all)
        tab->reset();
    messages().clear();
}

void DistributionPage::refresh() {
    if (isOpen() && current() != nullptr)
        current()->refresh();
}

QWidget* DistributionPage::firstFocus() const {
    return current() == nullptr ? nullptr : current()->firstFocus();
}

QString DistributionPage::unfinishedWork() const {
    for (const DistributionTab* tab : m_all)
        if (const QString work = tab->unfinishedWork(); !work.isEmpty())
            return work;
    return {};
}

void DistributionPage::stopWork() {
    for (DistributionTab* tab : m_all)
        if (!tab->unfinishedWork().isEmpty())
            return tab->stopWork();
    Q_EMIT workStopped();
}

} // namespace pindesk::ui
