#pragma once
#include "core/forcepin/profileservice.h"
#include "ui/shell/page.h"
#include <QMap>
#include <QTimer>

namespace pindesk::ui {

class ProfileEditor;
class ProfileListCard;

/// Profiles of the forced PIN change: a supervisor works on drafts, sees what they would do, and publishes
/// them. What has not been saved stays here for each profile, whatever else is looked at.
class ForcePinPage : public Page {
    Q_OBJECT
public:
    explicit ForcePinPage(QWidget* parent = nullptr);

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
        forcepin::Profile profile;
        std::int64_t version = 0; ///< of the row that it began with; 0: a new one
    };
    /// Under which what is new and has never been saved is kept: never a name, which has no space around it.
    [[nodiscard]] static QString keyOfNew(forcepin::ProfileKind kind);
    void connectEditor();
    void read(const QString& choose);
    void take(std::vector<forcepin::StoredProfile> profiles);
    void readChosen();
    void choose(const QString& name);
    void showList();
    void showChosen();
    void showStanding();
    void begin(forcepin::ProfileKind kind);
    void takeEdit();
    void check();
    void save(bool publishes);
    void endSave(const QString& key, const forcepin::Profile& saved, std::int64_t version);
    void publish(const QString& name, std::int64_t version);
    void endPublication(const QString& name, const Result<forcepin::PublishOutcome>& outcome,
                        bool isRollBack);
    void rollBack(int number);
    void discard();
    void remove();
    void askForImport();
    void importFile(const QString& path);
    void takeImported(const Result<forcepin::Profile>& imported);
    void exportChosen();
    void tellProblem(const Error& error, const QString& key);
    void tellChangedByOther(const Error& error, bool publishes);
    [[nodiscard]] const forcepin::StoredProfile* stored(const QString& name) const;
    [[nodiscard]] QStringList additionalNames() const;

    ProfileListCard* m_list;
    ProfileEditor* m_editor;
    QWidget* m_none;
    std::vector<forcepin::StoredProfile> m_profiles;
    std::vector<forcepin::ProfileUse> m_uses; ///< of the one in front
    QMap<QString, Edit> m_edits;              ///< by the name of what is stored; see keyOfNew()
    std::optional<QString> m_chosen;          ///< a key of m_edits, or the name of what is stored
    bool m_isSaving = false;
    QTimer m_checkSoon;
    int m_checks = 0; ///< an answer to an earlier one is dropped
};

} // namespace pindesk::ui
