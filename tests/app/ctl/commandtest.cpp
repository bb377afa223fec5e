#include "app/ctl/command.h"
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;

class CommandTest : public testing::Test {
protected:
    CommandTest() {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_CONFIG_DIRS", m_folder.filePath(u"none"_s).toLocal8Bit());
        qunsetenv("PINDESK_PASSWORD_COMMAND");
    }
    Result<CommandLine> parse(const QStringList& arguments) const {
        return CommandLine::parse(QStringList{u"pindeskctl"_s} + arguments, m_known);
    }
    QString refusal(const QStringList& arguments) const {
        const auto line = parse(arguments);
        if (line)
            return u"accepted"_s;
        EXPECT_EQ(line.error().code, ErrorCode::InvalidInput);
        return line.error().detail;
    }
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(m_folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    const std::vector<Command> m_known{
        {u"account show"_s, u"LID/CID"_s, u"shows one"_s, {}, {}},
        {u"account list"_s, {}, u"lists all"_s, {{u"limit"_s, {}, u"N"_s}}, {}},
        {u"import"_s, u"[FILE]"_s, u"reads a file"_s, {}, {}},
    };
};

TEST_F(CommandTest, findsTheCommandBehindAndBeforeGlobalOptions) {
    const auto before = parse({u"--json"_s, u"--site"_s, u"u"_s, u"account"_s, u"show"_s, u"1/2"_s});
    ASSERT_TRUE(before);
    EXPECT_EQ(before->command()->words, u"account show"_s);
    EXPECT_EQ(before->arguments(), QStringList{u"1/2"_s});
    EXPECT_EQ(before->global().site, u"u"_s);
    EXPECT_TRUE(before->global().style.json);

    const auto behind = parse({u"account"_s, u"list"_s, u"--limit"_s, u"5"_s, u"--site=u"_s, u"--quiet"_s});
    ASSERT_TRUE(behind);
    EXPECT_EQ(behind->options().value(u"limit"_s), u"5"_s);
    EXPECT_EQ(behind->global().site, u"u"_s);
    EXPECT_TRUE(behind->global().style.quiet);
}

TEST_F(CommandTest, namesWhatIsWrong) {
    EXPECT_TRUE(refusal({}).contains("command"_L1));
    EXPECT_TRUE(refusal({u"bogus"_s}).contains("bogus"_L1));
    EXPECT_TRUE(refusal({u"account"_s}).contains("show, list"_L1));
    EXPECT_TRUE(refusal({u"account"_s, u"show"_s}).contains("LID/CID"_L1));
    EXPECT_TRUE(refusal({u"account"_s, u"show"_s, u"1"_s, u"2"_s}).contains("argument"_L1));
    EXPECT_TRUE(refusal({u"account"_s, u"show"_s, u"1/2"_s, u"--limit"_s, u"5"_s}).contains("limit"_L1));
    EXPECT_TRUE(refusal({u"--bogus"_s, u"account"_s, u"list"_s}).contains("bogus"_L1));
    EXPECT_TRUE(refusal({u"account"_s, u"list"_s, u"--site"_s}).contains("site"_L1));
    EXPECT_TRUE(refusal({u"account"_s, u"list"_s, u"--password-stdin"_s, u"--password-command"_s, u"x"_s})
                    .contains("--password-stdin"_L1));
    EXPECT_TRUE(refusal({u"account"_s, u"list"_s, u"--password-command="_s}).contains("program"_L1));
}

TEST_F(CommandTest, takesAnArgumentInBracketsOrNone) {
    EXPECT_TRUE(parse({u"import"_s}));
    EXPECT_TRUE(parse({u"import"_s, u"file"_s}));
    EXPECT_FALSE(parse({u"import"_s, u"file"_s, u"more"_s}));
}

TEST_F(CommandTest, helpAndVersionNeedNothingElse) {
    EXPECT_TRUE(parse({u"--help"_s})->wantsHelp());
    EXPECT_TRUE(parse({u"--version"_s})->wantsVersion());
    EXPECT_TRUE(parse({u"account"_s, u"show"_s, u"--help"_s})->wantsHelp());
    const QStringList help = helpLines(nullptr, m_known);
    for (const Command& command : m_known)
        EXPECT_TRUE(help.filter(command.words).size() > 0) << qPrintable(command.words);
}

TEST_F(CommandTest, everyCommandHasASummaryAndDescribedOptions) {
    for (const Command& command : commands()) {
        EXPECT_FALSE(command.summary.isEmpty()) << qPrintable(command.words);
        EXPECT_TRUE(command.run) << qPrintable(command.words);
        for (const QCommandLineOption& option : command.options)
            EXPECT_FALSE(option.description().isEmpty())
                << qPrintable(command.words + u' ' + option.names().constFirst());
    }
}

TEST_F(CommandTest, readsTheWorkstationsConfiguration) {
    write(u"pindesk/pindesk.ini"_s,
          "site=postgresql://desk@one,two:5433/pins?sslmode=verify-full\nuser=csr1\n");
    const auto line = parse({u"account"_s, u"list"_s});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->global().site, u"postgresql://desk@one,two:5433/pins?sslmode=verify-full"_s)
        << "commas make no list of it";
    EXPECT_EQ(line->global().user, u"csr1"_s);
    const auto other =
        parse({u"--site"_s, u"sqlite:///x"_s, u"--user"_s, u"csr2"_s, u"account"_s, u"list"_s});
    EXPECT_EQ(other->global().site, u"sqlite:///x"_s);
    EXPECT_EQ(other->global().user, u"csr2"_s);
}

TEST_F(CommandTest, readsAnotherConfigurationThatMustBeThere) {
    const QString path = write(u"other.ini"_s, "site=sqlite:///other.db\n");
    EXPECT_EQ(parse({u"--config"_s, path, u"account"_s, u"list"_s})->global().site, u"sqlite:///other.db"_s);
    const auto missing = parse({u"--config"_s, path + u"x"_s, u"account"_s, u"list"_s});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().field, u"config"_s);
}

TEST_F(CommandTest, takesThePasswordCommandOfTheEnvironmentLast) {
    qputenv("PINDESK_PASSWORD_COMMAND", "from environment");
    EXPECT_EQ(parse({u"account"_s, u"list"_s})->global().password.command, u"from environment"_s);
    EXPECT_EQ(
        parse({u"account"_s, u"list"_s, u"--password-command"_s, u"given"_s})->global().password.command,
        u"given"_s);
    const auto standardInput = parse({u"account"_s, u"list"_s, u"--password-stdin"_s});
    EXPECT_TRUE(standardInput->global().password.standardInput);
    EXPECT_EQ(standardInput->global().password.command, QString());
}

} // namespace pindesk::ctl
