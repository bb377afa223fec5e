#pragma once
#include "ui/distribution/distributiontab.h"
#include "ui/distribution/layoutdraft.h"
#include <QMap>

class QLabel;

namespace pindesk::ui {

class LayoutBar;
class LayoutForm;
class LayoutListCard;

/// What files or letters look like: those that the site keeps, and the one in front in its editor. What has
/// not been saved stays here for each, whatever else is looked at.
class LayoutsTab : public DistributionTab {
    Q_OBJECT
public:
    explicit LayoutsTab(distribution::BatchFormat kind, QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString unfinishedWork() const override;
    void stopWork() override;

protected:
    void opened() override;
    void closed() override;

private:
    /// What was changed and not saved.
    struct Edit {
        LayoutDraft draft;
        std::int64_t version = 0; ///< of the row that it began with; 0: a new one
    };
    void connectParts();
    void read(const QString& choose);
    void take(std::vector<distribution::StoredLayout> layouts);
    void choose(const QString& key);
    void showList();
    void showChosen();
    void showStanding();
    void begin(LayoutDraft draft);
    void takeEdit();
    void save();
    void endSave(const QString& key, const LayoutDraft& saved, const distribution::StoredLayout& stored);
    void tellProblem(const Error& error, const QString& key);
    void tellChangedByOther(const QString& key);
    void discard();
    void copy();
    void askToDelete();
    void remove(const QString& name, std::int64_t version);
    void importFile();
    void exportChosen();
    [[nodiscard]] const distribution::StoredLayout* stored(const QString& name) const;
    [[nodiscard]] QString freeName(const QString& wanted) const;
    [[nodiscard]] QString standingOf(const distribution::StoredLayout& layout) const;
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] QString readOnlyReason() const;

    distribution::BatchFormat m_kind;
    LayoutListCard* m_list;
    LayoutBar* m_bar;
    LayoutForm* m_form;
    QLabel* m_none;
    std::vector<distribution::StoredLayout> m_layouts; ///< of this kind
    /// By the name of what is stored; a new one by a number behind a space, which begins no name.
    QMap<QString, Edit> m_edits;
    std::optional<QString> m_chosen; ///< a key of m_edits, or the name of what is stored
    int m_newest = 0;
    bool m_isSaving = false;
};

} // namespace pindesk::ui
