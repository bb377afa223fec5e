#include "core/forcepin/profiledocument.h"
#include "ui/forcepin/forcepinpage.h"
#include "ui/forcepin/profileeditor.h"
#include "ui/forcepin/profilelistcard.h"
#include "ui/forcepin/readprofile.h"
#include "ui/shell/filework.h"

/// Profiles from files and to them.
namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::Profile;
using forcepin::StoredProfile;

void ForcePinPage::askForImport() {
    askForFile(this, tr("Import a profile"), tr("Profiles (*.json)"),
               [this](const QString& path) { importFile(path); });
}

void ForcePinPage::importFile(const QString& path) {
    await(readProfile(path), [this](const Result<Profile>& imported) { takeImported(imported); });
}

/// In front, to be looked at; nothing is saved before somebody says so.
void ForcePinPage::takeImported(const Result<Profile>& imported) {
    if (!imported)
        return tell(imported.error());
    const QString& name = forcepin::nameOf(*imported);
    const StoredProfile* const there = stored(name);
    if (there != nullptr && forcepin::kindOf(there->draft) != forcepin::kindOf(*imported))
        return tell({ErrorCode::InvalidInput, u"profile_document"_s, u"other_kind:/name"_s});
    const QString key = there != nullptr ? name : keyOfNew(forcepin::kindOf(*imported));
    const auto put = [this, key, name, edit = Edit{*imported, there != nullptr ? there->version : 0}] {
        m_chosen = key;
        m_edits[key] = edit;
        showList();
        showChosen();
        messages().show(Tone::Neutral,
                        tr("%1 has been read from the file. Look at it, then save or publish it.").arg(name));
    };
    if (!m_edits.contains(key))
        return put();
    choose(key);
    m_list->setChosen(key);
    messages().show(Tone::Caution,
                    tr("What is here is not saved. %1 from the file would replace it.").arg(name),
                    tr("Replace it"), put);
}

void ForcePinPage::exportChosen() {
    const Profile profile = m_editor->profile();
    askForPath(this, tr("Export the profile"), forcepin::nameOf(profile) + u".json"_s,
               tr("Profiles (*.json)"), [this, profile](const QString& path) {
                   await(savePrivately(path, forcepin::exportText(profile)),
                         [this, path](const Result<void>& done) {
                             if (!done)
                                 return tell(done.error());
                             messages().show(Tone::Good, tr("The profile is in %1.").arg(path));
                         });
               });
}

} // namespace pindesk::ui
