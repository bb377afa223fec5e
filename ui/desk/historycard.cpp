#include "ui/desk/historycard.h"
#include "ui/common/timetext.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/historymodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// The moment in a column of its own, the sentence beside it on as many lines as it needs.
class HistoryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = static_cast<const QAbstractItemView*>(option.widget);
        const int width = view->viewport()->width() - momentWidth(option);
        const QRect room = option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 1000),
                                                           Qt::TextWordWrap, sentenceOf(index));
        return {momentWidth(option), room.height() + 2 * padding + 1};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        if (isCurrent)
            painter->fillRect(option.rect, colors().accentSoft);
        const QRect row = option.rect.adjusted(0, padding, 0, -padding - 1);
        const QRect moment(row.left(), row.top(), momentWidth(option) - 4 * grid, row.height());
        const QRect sentence = row.adjusted(momentWidth(option), 0, 0, 0);
        const auto direction = option.direction;
        const int alignment =
            static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignTop));
        painter->setFont(tabularFont(option.font));
        painter->setPen(colors().muted);
        painter->drawText(QStyle::visualRect(direction, option.rect, moment), alignment,
                          index.data(HistoryModel::WhenRole).toString());
        painter->setFont(option.font);
        painter->setPen(colors().text);
        painter->drawText(QStyle::visualRect(direction, option.rect, sentence), alignment | Qt::TextWordWrap,
                          sentenceOf(index));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors().border);
    }

private:
    static constexpr int padding = grid + 2;

    /// In the words of the language: today, yesterday, dates of this year and of another.
    static int momentWidth(const QStyleOptionViewItem& option) {
        constexpr Milliseconds day = 24 * 60 * 60 * 1000;
        const QFontMetrics metrics(tabularFont(option.font));
        const Milliseconds now = QDateTime::currentMSecsSinceEpoch();
        int widest = 0;
        for (const Milliseconds age : {0 * day, day, 300 * day, 400 * day})
            widest = std::max(widest, metrics.horizontalAdvance(whenText(now - age, now)));
        return widest + 6 * grid;
    }
    static QString sentenceOf(const QModelIndex& index) {
        return index.data(HistoryModel::SentenceRole).toString();
    }
};

} // namespace

HistoryCard::HistoryCard(DeskModel& model, QWidget* parent)
    : Card(tr("History"), parent)
    , m_model(model)
    , m_entries(new HistoryModel(model, this))
    , m_list(new QListView(this))
    , m_older(makeButton(tr("Show older"), ButtonKind::Link, this)) {
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setAccessibleName(tr("History"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("plain", true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows get another height when the list gets another width
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(120);
    content().addWidget(m_list, 1);
    content().addWidget(m_older, 0, Qt::AlignLeft);
    m_older->hide();
    connect(m_entries, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        m_top = m_list->verticalScrollBar()->value() > 0 ? m_list->indexAt({0, 0}) : QModelIndex();
    });
    connect(m_entries, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_top.isValid()) // who reads further down goes on reading
            m_list->scrollTo(m_top, QAbstractItemView::PositionAtTop);
    });
    connect(m_older, &QPushButton::clicked, &m_model, &DeskModel::readOlderHistory);
    connect(&m_model, &DeskModel::historyChanged, this, [this](bool isAnother) {
        if (isAnother)
            m_list->scrollToTop();
        m_older->setVisible(m_model.hasOlderHistory());
    });
}

} // namespace pindesk::ui
