#include "core/audit/privatefile.h"
#include <QDir>
#include <QTemporaryDir>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pindesk::audit {
using namespace Qt::StringLiterals;
namespace {

using Create = Result<PrivateFile> (*)(const QString&);

/// Without a name, and with one as on file systems that know no other way.
class PrivateFileTest : public testing::TestWithParam<Create> {
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
    }
    static Result<PrivateFile> create(const QString& path) { return GetParam()(path); }
    static QByteArray contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }
    static void put(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static unsigned modeOf(const QString& path) {
        struct stat facts {};
        EXPECT_EQ(::lstat(QFile::encodeName(path).constData(), &facts), 0);
        return facts.st_mode & 07777U;
    }

    QTemporaryDir m_folder;
};
INSTANTIATE_TEST_SUITE_P(Ways, PrivateFileTest,
                         testing::Values(PrivateFile::create, PrivateFile::createNamed),
                         [](const auto& tested) { return tested.index == 0 ? "Nameless" : "Named"; });

TEST_P(PrivateFileTest, takesItsPlaceOnlyWhenWhole) {
    auto file = create(path(u"out.csv"_s));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->device().write("PIN"), 3);
    ASSERT_TRUE(file->flush());
    EXPECT_FALSE(names().contains(u"out.csv"_s));
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(names(), QStringList{u"out.csv"_s});
    EXPECT_EQ(contents(path(u"out.csv"_s)), "PIN");
}

TEST_P(PrivateFileTest, canBeReadBackAndPatched) {
    auto file = create(path(u"out.csv"_s));
    ASSERT_TRUE(file);
    file->device().write("0000 rows");
    ASSERT_TRUE(file->device().seek(0));
    file->device().write("0042");
    ASSERT_TRUE(file->device().seek(0));
    EXPECT_EQ(file->device().readAll(), "0042 rows");
    EXPECT_EQ(file->device().fileName(), path(u"out.csv"_s));
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(contents(path(u"out.csv"_s)), "0042 rows");
}

TEST_P(PrivateFileTest, leavesNothingWhenDropped) {
    put(path(u"out.csv"_s), "old");
    {
        auto file = create(path(u"out.csv"_s));
        ASSERT_TRUE(file);
        file->device().write("new");
        ASSERT_TRUE(file->flush());
    }
    EXPECT_EQ(names(), QStringList{u"out.csv"_s});
    EXPECT_EQ(contents(path(u"out.csv"_s)), "old");
}

TEST_P(PrivateFileTest, replacesWhatWasThere) {
    put(path(u"out.csv"_s), "old");
    ASSERT_EQ(::chmod(QFile::encodeName(path(u"out.csv"_s)).constData(), 0644), 0);
    auto file = create(path(u"out.csv"_s));
    ASSERT_TRUE(file);
    file->device().write("new");
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(names(), QStringList{u"out.csv"_s});
    EXPECT_EQ(contents(path(u"out.csv"_s)), "new");
    EXPECT_EQ(modeOf(path(u"out.csv"_s)), 0600U);
}

TEST_P(PrivateFileTest, isPrivateWhateverTheUmask) {
    for (const mode_t mask : {0000U, 0022U, 0077U, 0777U}) {
        const mode_t before = ::umask(mask);
        auto file = create(path(u"out.csv"_s));
        ::umask(before);
        ASSERT_TRUE(file) << mask;
        struct stat facts {};
        ASSERT_EQ(::fstat(file->device().handle(), &facts), 0);
        EXPECT_EQ(facts.st_mode & 07777U, 0600U) << mask;
        ASSERT_TRUE(file->commit());
        EXPECT_EQ(modeOf(path(u"out.csv"_s)), 0600U) << mask;
    }
}

// Somebody else's file must neither be written nor be made readable through a link.
TEST_P(PrivateFileTest, replacesALinkInsteadOfFollowingIt) {
    put(path(u"other"_s), "somebody's");
    ASSERT_TRUE(QFile::link(path(u"other"_s), path(u"out.csv"_s)));
    auto file = create(path(u"out.csv"_s));
    ASSERT_TRUE(file);
    file->device().write("new");
    ASSERT_TRUE(file->commit());
    EXPECT_EQ(contents(path(u"other"_s)), "somebody's");
    EXPECT_FALSE(QFileInfo(path(u"out.csv"_s)).isSymbolicLink());
    EXPECT_EQ(contents(path(u"out.csv"_s)), "new");
}

TEST_P(PrivateFileTest, saysWhyItCannotBeWritten) {
    ASSERT_TRUE(QDir().mkdir(path(u"folder"_s)));
    put(path(u"file"_s), "");
    const auto refused = [](const QString& place) { return create(place).error(); };
    const auto code = ErrorCode::FileUnwritable;
    EXPECT_EQ(refused(path(u"folder"_s)), (Error{code, path(u"folder"_s), u"is_a_folder"_s}));
    EXPECT_EQ(refused(path(u"no/out.csv"_s)), (Error{code, path(u"no/out.csv"_s), u"no_such_folder"_s}));
    EXPECT_EQ(refused(path(u"file/out.csv"_s)), (Error{code, path(u"file/out.csv"_s), u"no_such_folder"_s}));
    if (::geteuid() == 0) // root may write everywhere but here
        EXPECT_EQ(refused(u"/proc/out.csv"_s).code, code);
    else {
        ASSERT_EQ(::chmod(QFile::encodeName(path(u"folder"_s)).constData(), 0500), 0);
        EXPECT_EQ(refused(path(u"folder/out.csv"_s)),
                  (Error{code, path(u"folder/out.csv"_s), u"not_permitted"_s}));
    }
}

TEST_P(PrivateFileTest, aFolderThatTookThePlaceMeanwhileStays) {
    auto file = create(path(u"out.csv"_s));
    ASSERT_TRUE(file);
    ASSERT_TRUE(QDir().mkdir(path(u"out.csv"_s)));
    {
        PrivateFile dropped(std::move(*file));
        EXPECT_EQ(dropped.commit().error(),
                  (Error{ErrorCode::FileUnwritable, path(u"out.csv"_s), u"is_a_folder"_s}));
    }
    EXPECT_EQ(names(), QStringList{u"out.csv"_s});
}

TEST_P(PrivateFileTest, saysThatTheDiskIsFull) {
    auto file = create(path(u"out.csv"_s));
    ASSERT_TRUE(file);
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    if (full < 0)
        GTEST_SKIP() << "no /dev/full";
    ASSERT_GE(::dup2(full, file->device().handle()), 0); // what is written now finds no room
    ::close(full);
    const QByteArray much(1 << 20, 'x');
    const Error expected{ErrorCode::DiskFull, path(u"out.csv"_s), u"file"_s};
    EXPECT_NE(file->device().write(much), much.size());
    EXPECT_EQ(Error(writeFailure(file->device()).value()), expected);
    file->device().write("little"); // kept back until it is flushed
    EXPECT_EQ(file->commit().error(), expected);
    EXPECT_FALSE(names().contains(u"out.csv"_s));
}

TEST(PrivateFileKilledTest, leavesNothing) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    if (!PrivateFile::create(path) || !QDir(folder.path()).isEmpty())
        GTEST_SKIP() << "files without a name are not known here";
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto file = PrivateFile::create(path);
        const bool isWritten = file && file->device().write(QByteArray(1 << 20, 'x')) > 0 && file->flush();
        (void)!::write(ends[1], isWritten ? "y" : "n", 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    ASSERT_EQ(::read(ends[0], &answer, 1), 1);
    EXPECT_EQ(answer, 'y');
    ASSERT_EQ(::kill(child, SIGKILL), 0);
    ASSERT_EQ(::waitpid(child, nullptr, 0), child);
    ::close(ends[0]);
    ::close(ends[1]);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System),
              QStringList());
}

} // namespace
} // namespace pindesk::audit
