# To be sourced. Source tarballs from the mirror that this machine already uses, checked by apt against the
# signed index of their release; through an apt state of our own, so that the machine's package lists stay as
# they are.
#
#   open_sources FOLDER                   makes that state: Debian 12 and the release after it
#   fetch_source PACKAGE SERIES FOLDER    the newest tarball whose version begins with SERIES

sources_suites=(bookworm trixie)
sources_keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# The mirrors from which apt takes this machine's own release, and its security updates.
sources_mirrors() {
    local own
    own=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    apt-get indextargets --no-release-info --format '$(RELEASE) $(CODENAME) $(COMPONENT) $(REPO_URI)' \
        'Created-By: Packages' | awk -v own="$own" '$3 != "main" {next}
            ($1 == own || $2 == own) && !main++ {print "main", $4}
            ($1 == own "-security" || $2 == own "-security") && !security++ {print "security", $4}'
}

open_sources() {
    local folder=$1 mirrors kind uri suite
    mirrors=$(sources_mirrors)
    [[ $mirrors == *"main "* ]] || { echo "apt knows no mirror of this Debian release" >&2; return 1; }
    mkdir -p "$folder/lists/partial" "$folder/archives/partial"
    while read -r kind uri; do
        for suite in "${sources_suites[@]}"; do
            [ "$kind" = main ] || suite+=-security
            echo "deb-src [signed-by=$sources_keyring] $uri $suite main"
        done
    done <<<"$mirrors" >"$folder/sources.list"
    # apt's own download user could not enter this private directory; everything it fetches is verified.
    sources_options=(-q -o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=-
        -o "Dir::State::Lists=$folder/lists" -o "Dir::Cache=$folder" -o "APT::Sandbox::User=$(id -un)"
        -o APT::Update::Error-Mode=any -o Acquire::Retries=3)
    apt-get "${sources_options[@]}" update
}

# A mirror may lack what its index lists: then the next older one.
fetch_source() {
    local package=$1 series=$2 folder=$3 version
    mkdir -p "$folder"
    for version in $(apt-cache "${sources_options[@]}" showsrc --only-source "$package" |
        awk -v series="$series" '$1 == "Version:" && index($2, series) == 1 {print $2}' | sort -Vr); do
        if (cd "$folder" && apt-get "${sources_options[@]}" source --tar-only "$package=$version"); then
            return 0
        fi
    done
    echo "no mirror has $package $series" >&2
    return 1
}
