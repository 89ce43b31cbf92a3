//! The file that names tokens of PKCS#11 modules, that of `--hsm-clusters`, and what that of `--root-token` shares with it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hsm::{ClusterSpec, GroupSpec, HsmSpec, IvSource, ModuleSpec, TokenName};
use names::{AccountId, HsmClusterId, Region};
use serde::Deserialize;

use crate::settings_file::{settings_of, text_of};

/// The most clusters and groups together: each may have calls under way in 64 threads.
const CLUSTERS_MAX: usize = 4;

/// The longest name of a group.
const GROUP_NAME_BYTES_MAX: usize = 64;

/// The most tokens of a cluster, as AWS has 28 HSMs and a module here shows 16 tokens.
const TOKENS_MAX: usize = 16;

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    cluster: Vec<ClusterSettings>,
    #[serde(default)]
    group: Vec<GroupSettings>,
}

/// A `[[cluster]]`: one that stands as it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ClusterSettings {
    id: String,
    library: PathBuf,
    tokens: Vec<String>,
    trust_anchor: PathBuf,
    account: Option<String>,
    region: Option<String>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    #[serde(default)]
    iv_of_token: bool,
}

/// A `[[group]]`: tokens that the API of CloudHSM makes clusters of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct GroupSettings {
    name: String,
    library: PathBuf,
    tokens: Vec<String>,
    account: Option<String>,
    region: Option<String>,
    mode: Option<String>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    #[serde(default)]
    iv_of_token: bool,
}

/// A file that another file names.
pub(crate) fn in_folder(folder: Option<&Path>, path: PathBuf) -> PathBuf {
    folder.map_or(path.clone(), |folder| folder.join(path))
}

pub(crate) fn module(
    library: PathBuf,
    environment: BTreeMap<String, String>,
    iv_of_token: bool,
) -> Result<ModuleSpec, String> {
    let mut module = ModuleSpec::of_this_program(library).map_err(|error| error.to_string())?;
    module.environment =
        environment.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
    module.iv_source = if iv_of_token { IvSource::Token } else { IvSource::Host };
    Ok(module)
}

/// The clusters and groups that the file describes; none without a file.
pub(crate) fn hsm_spec(path: Option<&Path>) -> Result<HsmSpec, String> {
    let Some(path) = path else { return Ok(HsmSpec::default()) };
    let failed = |reason: String| format!("`{}`: {reason}", path.display());
    let file: File = settings_of(path, &text_of(path)?, "tokens = [\"label:ironkeep\"]")?;
    if file.cluster.len() + file.group.len() > CLUSTERS_MAX {
        return Err(failed(format!("more than {CLUSTERS_MAX} clusters and groups")));
    }
    let mut read = HsmSpec::default();
    for settings in file.cluster {
        let cluster = settings.read(path.parent()).map_err(failed)?;
        if read.clusters.iter().any(|known| known.id == cluster.id) {
            return Err(failed(format!("the cluster `{}` stands there twice", cluster.id)));
        }
        read.clusters.push(cluster);
    }
    for settings in file.group {
        let group = settings.read(path.parent()).map_err(failed)?;
        if read.groups.iter().any(|known| known.name == group.name) {
            return Err(failed(format!("the group `{}` stands there twice", group.name)));
        }
        read.groups.push(group);
    }
    Ok(read)
}

impl ClusterSettings {
    /// Reads what it says; its files are named from the folder of the one it stands in.
    fn read(self, folder: Option<&Path>) -> Result<ClusterSpec, String> {
        let tokens = tokens(&self.id, &self.tokens)?;
        let module = module(in_folder(folder, self.library), self.environment, self.iv_of_token)?;
        Ok(ClusterSpec {
            id: HsmClusterId::parse(&self.id).map_err(|error| error.to_string())?,
            trust_anchor: text_of(&in_folder(folder, self.trust_anchor))?,
            group: GroupSpec {
                name: self.id,
                account: parsed(self.account.as_deref(), AccountId::parse)?,
                region: parsed(self.region.as_deref(), Region::parse)?,
                is_fips: false,
                module,
                tokens,
            },
        })
    }
}

impl GroupSettings {
    /// As [`ClusterSettings::read`].
    fn read(self, folder: Option<&Path>) -> Result<GroupSpec, String> {
        let is_plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !(1..=GROUP_NAME_BYTES_MAX).contains(&self.name.len())
            || !self.name.bytes().all(is_plain)
        {
            return Err(format!(
                "`{}` is no name of a group: 1 to {GROUP_NAME_BYTES_MAX} small letters, digits and hyphens",
                self.name
            ));
        }
        let is_fips = match self.mode.as_deref() {
            None | Some("NON_FIPS") => false,
            Some("FIPS") => true,
            Some(mode) => return Err(format!("`{mode}` is no mode: say `FIPS` or `NON_FIPS`")),
        };
        let tokens = tokens(&self.name, &self.tokens)?;
        Ok(GroupSpec {
            name: self.name,
            account: parsed(self.account.as_deref(), AccountId::parse)?,
            region: parsed(self.region.as_deref(), Region::parse)?,
            is_fips,
            module: module(in_folder(folder, self.library), self.environment, self.iv_of_token)?,
            tokens,
        })
    }
}

/// The tokens of the cluster or group `owner`.
fn tokens(owner: &str, texts: &[String]) -> Result<Vec<TokenName>, String> {
    if !(1..=TOKENS_MAX).contains(&texts.len()) {
        return Err(format!("`{owner}` has 1 to {TOKENS_MAX} tokens"));
    }
    let mut read: Vec<TokenName> = Vec::new();
    for text in texts {
        let name = token(text)?;
        if read.contains(&name) {
            return Err(format!("`{owner}` names `{text}` twice"));
        }
        read.push(name);
    }
    Ok(read)
}

fn parsed<T>(
    text: Option<&str>,
    parse: impl FnOnce(&str) -> Result<T, names::InvalidName>,
) -> Result<Option<T>, String> {
    text.map(parse).transpose().map_err(|error| error.to_string())
}

/// `label:NAME` or `serial:NUMBER`.
pub(crate) fn token(text: &str) -> Result<TokenName, String> {
    TokenName::parse(text)
        .ok_or_else(|| format!("`{text}` names no token: say `label:NAME` or `serial:NUMBER`"))
}

#[cfg(test)]
mod tests;
