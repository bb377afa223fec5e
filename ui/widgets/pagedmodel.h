#pragma once
#include <QAbstractTableModel>
#include <set>

namespace pindesk::ui {

/// A long table whose rows come page by page, when somebody looks at them. Knows which pages are under way,
/// and drops what was asked for before the list began anew.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The page will not come; it may be asked for again.
    void giveUp(int start, int page);
    /// Nothing is found: a view looks through all rows for what is typed into it, which here would ask for
    /// every page there is.
    [[nodiscard]] QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                        Qt::MatchFlags flags) const override;

Q_SIGNALS:
    /// The page is answered with the same `start`.
    void pageWanted(int start, int page);

protected:
    /// Answers to what was asked for until now are dropped.
    void beginAnew();
    [[nodiscard]] int start() const { return m_start; }
    /// Asks once, and later: a view asks for data while it paints.
    void ask(int page) const;
    [[nodiscard]] bool isAsked(int page) const { return m_asked.contains(page); }
    /// True when the answer is of this start; the page is no longer under way then.
    [[nodiscard]] bool accepts(int start, int page);

private:
    int m_start = 0;
    mutable std::set<int> m_asked;
};

} // namespace pindesk::ui
