/*
 * The head of PinDesk's AppImage: a static program with a squashfs image behind it. It mounts the image by FUSE and
 * runs AppRun in there; where there is no FUSE, it unpacks the image into a private folder and removes that
 * afterwards. Options as other AppImages have them: see usage().
 */
#define _GNU_SOURCE
#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <libgen.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PINDESK_VERSION
#error PINDESK_VERSION is not set
#endif

static int complain(const char* what) {
    fprintf(stderr, "PinDesk: %s: %s\n", what, strerror(errno));
    return 1;
}

/* The image begins where the program's own file would end: its section headers are last. 0: cannot be told. */
static size_t imageOffset(const char* path) {
    Elf64_Ehdr header;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    const ssize_t count = file < 0 ? -1 : pread(file, &header, sizeof header, 0);
    if (file >= 0)
        close(file);
    return count == (ssize_t)sizeof header ? header.e_shoff + (size_t)header.e_shentsize * header.e_shnum : 0;
}

/* What stood there may be a secret, and this process is seen in the list as long as the program runs. */
static void wipeArguments(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        memset(argv[i], 0, strlen(argv[i]));
}

/* A new folder that only this user may enter, below TMPDIR. Its name is put into `path`. */
static int makeFolder(char* path, size_t size) {
    const char* parent = getenv("TMPDIR");
    snprintf(path, size, "%s/pindesk-XXXXXX", parent && *parent == '/' ? parent : "/tmp");
    return mkdtemp(path) ? 0 : -1;
}

/* Becomes AppRun of the folder; comes back only when that fails. */
static void runIn(const char* folder, const char* image, char** argv) {
    char program[PATH_MAX + 8], former[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPDIR", folder, 1);
    setenv("APPIMAGE", image, 1);
    setenv("ARGV0", argv[0], 1);
    if (getcwd(former, sizeof former))
        setenv("OWD", former, 1);
    execv(program, argv);
}

/* --- unpacking ------------------------------------------------------------------------------------------------- */

static int copyFile(sqfs* fs, sqfs_inode* inode, const char* path) {
    static char block[1 << 17];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return -1;
    uint64_t at = 0;
    while (at < inode->xtra.reg.file_size) {
        sqfs_off_t count = sizeof block;
        if (sqfs_read_range(fs, inode, (sqfs_off_t)at, &count, block) != SQFS_OK || count <= 0 ||
            write(file, block, (size_t)count) != count) {
            close(file);
            return -1;
        }
        at += (uint64_t)count;
    }
    const int done = fchmod(file, inode->base.mode & 0777);
    return close(file) == 0 ? done : -1;
}

static int copyEntry(sqfs* fs, sqfs_traverse* at, const char* path) {
    sqfs_inode inode;
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_inode_get(fs, &inode, sqfs_dentry_inode(&at->entry)) != SQFS_OK)
        return -1;
    switch (inode.base.inode_type) {
    case SQUASHFS_DIR_TYPE:
    case SQUASHFS_LDIR_TYPE:
        return mkdir(path, 0755);
    case SQUASHFS_REG_TYPE:
    case SQUASHFS_LREG_TYPE:
        return copyFile(fs, &inode, path);
    case SQUASHFS_SYMLINK_TYPE:
    case SQUASHFS_LSYMLINK_TYPE:
        return sqfs_readlink(fs, &inode, target, &size) == SQFS_OK ? symlink(target, path) : -1;
    default:
        return 0; /* an image of ours has nothing else */
    }
}

static int unpack(const char* image, size_t offset, const char* folder) {
    sqfs fs;
    sqfs_traverse at;
    sqfs_err error = SQFS_OK;
    char path[2 * PATH_MAX];
    int result = 0;
    if (sqfs_open_image(&fs, image, offset) != SQFS_OK ||
        sqfs_traverse_open(&at, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        return -1;
    while (result == 0 && sqfs_traverse_next(&at, &error)) {
        if (at.dir_end)
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, at.path);
        result = copyEntry(&fs, &at, path);
    }
    sqfs_traverse_close(&at);
    sqfs_destroy(&fs);
    sqfs_fd_close(fs.fd);
    return error == SQFS_OK ? result : -1;
}

static int removeEntry(const char* path, const struct stat* status, int type, struct FTW* at) {
    (void)status, (void)type, (void)at;
    return remove(path);
}

static void removeTree(const char* folder) {
    nftw(folder, removeEntry, 16, FTW_DEPTH | FTW_PHYS);
}

static volatile pid_t running;

static void passOn(int signal) {
    kill(running, signal);
}

static int unpackAndRun(const char* image, size_t offset, int argc, char** argv) {
    char folder[PATH_MAX];
    if (makeFolder(folder, sizeof folder) != 0)
        return complain("no temporary folder can be made");
    if (unpack(image, offset, folder) != 0) {
        const int status = complain("the program cannot be unpacked; TMPDIR may name another folder");
        removeTree(folder);
        return status;
    }
    running = fork();
    if (running == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        runIn(folder, image, argv);
        _exit(complain("AppRun cannot be started"));
    }
    wipeArguments(argc, argv);
    struct sigaction action = {.sa_handler = passOn};
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
    signal(SIGINT, SIG_IGN); /* the terminal tells the program itself */
    signal(SIGQUIT, SIG_IGN);
    int status = 0;
    while (running > 0 && waitpid(running, &status, 0) < 0 && errno == EINTR) {
    }
    removeTree(folder);
    return running < 0 ? 1 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* --- mounting -------------------------------------------------------------------------------------------------- */

struct mount {
    sqfs_ll_chan channel;
    const char* folder;
    int alive; /* ends when the last process of the program has ended */
};

static void* unmountAfterwards(void* data) {
    struct mount* mount = data;
    char byte;
    while (read(mount->alive, &byte, 1) < 0 && errno == EINTR) {
    }
    fuse_session_exit(mount->channel.session);
    fuse_session_unmount(mount->channel.session); /* wakes the loop */
    return NULL;
}

/* The process that serves the mounted files; says so through `ready`. */
static void serve(const char* image, size_t offset, const char* folder, int ready, int alive) {
    struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup,   .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create,   .release = sqfs_ll_op_release, .read = sqfs_ll_op_read,
        .readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
        .forget = sqfs_ll_op_forget,   .statfs = stfs_ll_op_statfs};
    char* words[] = {"pindesk", "-o", "ro,nosuid,nodev", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    struct mount mount = {.folder = folder, .alive = alive};
    pthread_t watcher;
    const int nothing = open("/dev/null", O_RDWR); /* no complaints: without FUSE there is another way */
    for (int stream = 0; stream <= 2; ++stream)
        dup2(nothing, stream);
    sqfs_ll* files = sqfs_ll_open(image, offset);
    if (!files || sqfs_ll_mount(&mount.channel, folder, &arguments, &operations, sizeof operations, files) != SQFS_OK)
        _exit(1);
    if (pthread_create(&watcher, NULL, unmountAfterwards, &mount) != 0) {
        sqfs_ll_unmount(&mount.channel, folder);
        _exit(1);
    }
    if (write(ready, "", 1) != 1) {
    }
    close(ready);
    fuse_session_loop(mount.channel.session);
    pthread_join(watcher, NULL);
    rmdir(folder);
    _exit(0);
}

/* Comes back only when the image cannot be mounted. */
static void mountAndRun(const char* image, size_t offset, int argc, char** argv) {
    char folder[PATH_MAX], byte;
    int ready[2], alive[2];
    if (access("/dev/fuse", R_OK | W_OK) != 0 || makeFolder(folder, sizeof folder) != 0)
        return;
    if (pipe2(ready, O_CLOEXEC) != 0 || pipe(alive) != 0)
        return;
    const pid_t between = fork();
    if (between == 0) {
        if (fork() == 0) { /* nobody's child: the program finds no process that it did not start */
            setsid();
            wipeArguments(argc, argv);
            close(ready[0]);
            close(alive[1]);
            serve(image, offset, folder, ready[1], alive[0]);
        }
        _exit(0);
    }
    waitpid(between, NULL, 0);
    close(ready[1]);
    close(alive[0]);
    const int isReady = read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    if (isReady) {
        runIn(folder, image, argv); /* with the writing end of `alive` */
        complain("AppRun cannot be started");
        _exit(1);
    }
    close(alive[1]);
    rmdir(folder);
}

/* --------------------------------------------------------------------------------------------------------------- */

static void usage(void) {
    puts("--appimage-extract           unpacks into ./squashfs-root\n"
         "--appimage-extract-and-run   unpacks into a temporary folder and runs there, without FUSE\n"
         "--appimage-offset            tells where the image begins\n"
         "--appimage-version           tells the version\n"
         "The first argument may be pindesk, pindeskctl or pindesk-gateway; so may the name of a link to this file.");
}

int main(int argc, char** argv) {
    char image[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", image, sizeof image - 1);
    if (length < 0)
        return complain("/proc is not there");
    image[length] = 0;
    const size_t offset = imageOffset(image);
    const char* option = argc > 1 ? argv[1] : "";
    if (strcmp(option, "--appimage-help") == 0)
        return usage(), 0;
    if (strcmp(option, "--appimage-version") == 0)
        return puts(PINDESK_VERSION), 0;
    if (strcmp(option, "--appimage-offset") == 0)
        return printf("%zu\n", offset), 0;
    if (strcmp(option, "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0 || unpack(image, offset, "squashfs-root") != 0)
            return complain("squashfs-root cannot be made");
        return 0;
    }
    const int isAsked = strcmp(option, "--appimage-extract-and-run") == 0;
    if (isAsked) {
        argv[1] = argv[0];
        ++argv, --argc;
    }
    if (!isAsked && !getenv("APPIMAGE_EXTRACT_AND_RUN"))
        mountAndRun(image, offset, argc, argv);
    return unpackAndRun(image, offset, argc, argv);
}
