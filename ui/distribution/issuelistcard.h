#pragma once
#include "core/base/result.h"
#include "core/distribution/listissues.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace pindesk::ui {

class IssueFilterBar;
class IssueModel;
class ReturnForm;

/// The PINs that were given out, found by what is asked for, page by page. Enter opens an account at the
/// Desk; a letter that came back is marked here.
class IssueListCard : public Card {
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    explicit IssueListCard(QWidget* parent = nullptr);

    /// What this person may do with a row.
    void begin(bool mayOpen, bool mayMark);
    void setBatch(std::optional<BatchId> batch, const QString& title);
    /// With other conditions: from the first row.
    void search();
    /// The same rows as they are now, with the same one chosen.
    void readAgain();
    /// The answer to pageWanted() with that start.
    void take(int start, bool isMore, const Result<distribution::IssuePage>& page);
    void update(const std::vector<distribution::ListedIssue>& issues);
    void clear();

Q_SIGNALS:
    void pageWanted(int start, const pindesk::distribution::IssueFilter& filter,
                    std::optional<pindesk::distribution::IssuePlace> after, int limit);
    void accountChosen(const QString& account);
    void letterCameBack(const pindesk::AccountNumber& account);

private:
    void ask(std::optional<distribution::IssuePlace> after, int limit);
    void more();
    void openAccount(int row);
    void askReturn();
    void endQuestion();
    void showState();
    void showMark();
    [[nodiscard]] QString obstacle() const;

    distribution::IssueFilter m_filter;
    std::optional<BatchId> m_batch;
    std::optional<distribution::IssuePlace> m_next;
    std::optional<distribution::ListedIssue> m_kept; ///< is chosen again when the rows come
    int m_start = 0;
    bool m_isReading = false;
    bool m_wasRead = false;
    bool m_mayOpen = false;
    bool m_mayMark = false;
    IssueFilterBar* m_bar;
    IssueModel* m_issues;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_count;
    QPushButton* m_more;
    QPushButton* m_mark;
    ReturnForm* m_question;
};

} // namespace pindesk::ui
