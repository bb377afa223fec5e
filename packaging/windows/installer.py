#!/usr/bin/env python3
"""installer.py TREE VERSION: WiX source for an installer of a folder, on standard output, to be put
beside that folder.

Per machine, for x64: the folder's files below Program Files, a shortcut in the start menu, and links that begin with
`pindesk:`. Identifiers come from the files' places, so that an upgrade knows what it replaces.
"""
import sys
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

UPGRADE_CODE = uuid.UUID("5b0f6b5e-3d0c-5c0e-9a53-6f1b0c7a4d21")  # of all versions, for ever
PROGRAM = "pindesk.exe"


def guid(place: str) -> str:
    return str(uuid.uuid5(UPGRADE_CODE, place)).upper()


def identifier(kind: str, place: str) -> str:
    return f"{kind}_{uuid.uuid5(UPGRADE_CODE, place).hex}"


class Installer:
    def __init__(self, tree: Path, version: str):
        self.tree, self.version = tree, version
        self.components: list[str] = []

    def component(self, name: str, place: str) -> str:
        self.components.append(name)
        return f'<Component Id="{name}" Guid="{guid(place)}" Win64="yes">'

    def folder(self, path: Path) -> list[str]:
        lines = []
        for each in sorted(path.iterdir()):
            place = each.relative_to(self.tree).as_posix()
            if each.is_dir():
                lines += [f'<Directory Id="{identifier("d", place)}" Name={quoteattr(each.name)}>',
                          *self.folder(each), "</Directory>"]
            else:
                lines += [self.component(identifier("c", place), place),
                          f'<File Id="{identifier("f", place)}" Source={quoteattr(self.tree.name + "/" + place)} '
                          f'Name={quoteattr(each.name)} KeyPath="yes"/>', "</Component>"]
        return lines

    def links(self) -> list[str]:
        key = r"Software\Classes\pindesk"
        return [self.component("links", "links"),
                f'<RegistryKey Root="HKLM" Key="{key}">',
                '<RegistryValue Type="string" Value="URL:PinDesk" KeyPath="yes"/>',
                '<RegistryValue Name="URL Protocol" Type="string" Value=""/>', "</RegistryKey>",
                rf'<RegistryKey Root="HKLM" Key="{key}\shell\open\command">',
                f'<RegistryValue Type="string" Value="&quot;[INSTALLDIR]{PROGRAM}&quot; &quot;%1&quot;"/>',
                "</RegistryKey>", "</Component>"]

    def shortcut(self) -> list[str]:
        return ['<Directory Id="ProgramMenuFolder">', self.component("shortcut", "shortcut"),
                f'<Shortcut Id="startmenu" Name="PinDesk" Target="[INSTALLDIR]{PROGRAM}" WorkingDirectory="INSTALLDIR"/>',
                r'<RegistryKey Root="HKLM" Key="Software\PinDesk">',
                f'<RegistryValue Name="Version" Type="string" Value="{self.version}" KeyPath="yes"/>', "</RegistryKey>",
                "</Component>", "</Directory>"]

    def source(self) -> str:
        files = ['<Directory Id="TARGETDIR" Name="SourceDir">', '<Directory Id="ProgramFiles64Folder">',
                 '<Directory Id="INSTALLDIR" Name="PinDesk">', *self.folder(self.tree), *self.links(), "</Directory>",
                 "</Directory>", *self.shortcut(), "</Directory>"]
        return "\n".join([
            '<?xml version="1.0" encoding="utf-8"?>', '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">',
            f'<Product Id="*" Name="PinDesk" Language="1033" Version="{self.version}" '
            f'Manufacturer="The PinDesk contributors" UpgradeCode="{str(UPGRADE_CODE).upper()}">',
            '<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>',
            '<Media Id="1" Cabinet="pindesk.cab" EmbedCab="yes"/>',
            '<MajorUpgrade DowngradeErrorMessage="A newer PinDesk is installed."/>',
            *files, '<Feature Id="all" Level="1">', *(f'<ComponentRef Id="{each}"/>' for each in self.components),
            "</Feature>", "</Product>", "</Wix>", ""])


if __name__ == "__main__":
    sys.stdout.write(Installer(Path(sys.argv[1]), sys.argv[2]).source())
