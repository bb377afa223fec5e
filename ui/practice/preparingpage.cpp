#include "ui/practice/preparingpage.h"
#include "ui/common/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QProgressBar>

namespace pindesk::ui {
namespace {

using Stage = practice::PracticeProgress::Stage;
constexpr int cardWidth = 66; // characters

QString stageText(Stage stage) {
    switch (stage) {
    case Stage::Site:
        return PreparingPage::tr("The site and its staff …");
    case Stage::Customers:
        return PreparingPage::tr("5,000 invented customers …");
    case Stage::Pins:
        return PreparingPage::tr("A PIN for each of them …");
    case Stage::Past:
        break;
    }
    return PreparingPage::tr("What has happened to them so far …");
}

} // namespace

PreparingPage::PreparingPage(QWidget* parent)
    : QWidget(parent)
    , m_stage(makeLabel(stageText(Stage::Site), TextRole::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_messages(new MessageBar(this)) {
    auto* logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    auto* card = new Card({}, this);
    card->setFixedWidth(roomFor(cardWidth, *this));
    card->content().setSpacing(3 * grid);
    card->content().addWidget(makeLabel(tr("Making the practice site"), TextRole::Heading, card));
    card->content().addWidget(m_messages);
    card->content().addWidget(m_stage);
    card->content().addWidget(m_bar);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    column->addSpacing(3 * grid);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void PreparingPage::setProgress(const practice::PracticeProgress& progress) {
    m_messages->clear();
    m_stage->setText(stageText(progress.stage));
    m_bar->setValue(qRound(progress.fraction * 1000));
}

void PreparingPage::showError(const Error& error) {
    m_messages->show(Tone::Bad, errorText(error), tr("Try again"), [this] { Q_EMIT tryAgainRequested(); });
}

} // namespace pindesk::ui
