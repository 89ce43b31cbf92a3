//! Modules of a crate do not use one another in a circle: what is below can be read, tested and
//! changed without what is above.
//!
//! What counts is a path that starts with `crate`, `super` or `self`, in a `use` or in code, followed
//! through re-exports to the module it leads to. A module may name what is inside it.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::Source;

/// The circles that are left, `crate: modules`. The list only gets shorter.
const KNOWN: &[&str] = &[
    "bench: budget figures",
    "bench: client endpoint",
    "engine: background client_token consumers counted ctx engine jobs jobs::own pipeline refusals route steps writer",
    "envelope: barrier journal kdf root sealed slot token",
    "envelope: object::customer object::envelope object::wrapping",
    "identity: identity last_used",
    "ironkeep: announce serve",
    "names: arn arn_namespace",
    "policy-model: condition glob statement",
    "server: error parts",
    "server: compose recover",
    "sigv4: authorization claim error payload presigned v2",
    "svc-cloudtrail: index rebuild summary",
    "svc-kms: access deletion manage material resolve rotation tables",
    "svc-s3: access bucket bucket::cors bucket::find encryption lifecycle::due lifecycle::expire lifecycle::scan lock lock::clock object object::checksum object::conditions object::events object::manifest object::marks object::put object::read object::receive object::version_id object::versions removal::delete removal::garbage tables upload",
    "testkit: evidence faulty_store fixture",
    "wire: shape value",
    "xtask: botocore catalogue generate",
];

/// How often a path is followed through a re-export.
const REEXPORTS_MAX: usize = 8;

/// Every circle among the modules of the crates of `sources` that is not in the list, and every
/// module of the list that is in no circle any more.
pub(super) fn breaches(sources: &[Source]) -> Vec<String> {
    breaches_against(KNOWN, &circles(sources))
}

/// As [`breaches`], for this list and these circles.
pub(crate) fn breaches_against(known: &[&str], circles: &[String]) -> Vec<String> {
    let known: Vec<Circle<'_>> = known.iter().map(|line| Circle::parse(line)).collect();
    let found: Vec<Circle<'_>> = circles.iter().map(|line| Circle::parse(line)).collect();
    let mut breaches = Vec::new();
    for circle in &found {
        if !known.iter().any(|known| known.holds(circle)) {
            let Circle { krate, modules } = circle;
            let modules: Vec<&str> = modules.iter().copied().collect();
            breaches.push(format!("{krate}: a circle of modules: {}", modules.join(" ")));
        }
    }
    for Circle { krate, modules } in &known {
        let same = found.iter().filter(|circle| circle.krate == *krate);
        let left: BTreeSet<&str> = same.flat_map(|circle| circle.modules.iter().copied()).collect();
        for module in modules.difference(&left) {
            breaches.push(format!("{krate}: {module} is in no circle: take it from the list"));
        }
    }
    breaches
}

/// A circle: a crate, and modules of it.
#[derive(Debug)]
struct Circle<'a> {
    krate: &'a str,
    modules: BTreeSet<&'a str>,
}

impl<'a> Circle<'a> {
    fn parse(line: &'a str) -> Self {
        let (krate, modules) = line.split_once(": ").unwrap_or((line, ""));
        Self { krate, modules: modules.split(' ').collect() }
    }

    fn holds(&self, other: &Circle<'_>) -> bool {
        self.krate == other.krate && other.modules.is_subset(&self.modules)
    }
}

/// Every circle, as `crate: modules`.
pub(crate) fn circles(sources: &[Source]) -> Vec<String> {
    let mut crates: BTreeMap<&str, Modules> = BTreeMap::new();
    for source in sources {
        if let Some(path) = module_path(source) {
            let text = code(&source.text);
            crates.entry(&source.krate).or_default().texts.insert(path, text);
        }
    }
    let mut circles = Vec::new();
    for (krate, mut modules) in crates {
        modules.find_reexports();
        let named = |circle: Vec<String>| format!("{krate}: {}", circle.join(" "));
        circles.extend(modules.circles().into_iter().map(named));
    }
    circles
}

/// `crate::a::b` of `crates/NAME/src/a/b.rs`; `crate` of the roots; none for generated files.
fn module_path(source: &Source) -> Option<String> {
    let inside = source.path.split_once("/src/")?.1.strip_suffix(".rs")?;
    if inside.starts_with("generated") {
        return None;
    }
    if inside == "lib" || inside == "main" {
        return Some("crate".to_owned());
    }
    Some(format!("crate::{}", inside.replace('/', "::")))
}

/// The text without comments, strings and items that are for tests only.
fn code(text: &str) -> String {
    let mut code = String::new();
    let mut for_tests = false;
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default();
        if line.trim() == "#[cfg(test)]" {
            for_tests = true;
        } else if for_tests {
            // A module file or a `use`, over one line or several.
            for_tests = !line.trim_end().ends_with(';');
        } else {
            let outside = line.split('"').step_by(2);
            code.extend(outside.flat_map(|part| [part, " "]));
            code.push('\n');
        }
    }
    code
}

/// The modules of a crate.
#[derive(Debug, Default)]
struct Modules {
    /// Their code, by path.
    texts: BTreeMap<String, String>,
    /// Module and name to the path that a `pub use` gives that name to.
    reexports: BTreeMap<(String, String), String>,
}

impl Modules {
    fn find_reexports(&mut self) {
        let mut reexports = BTreeMap::new();
        for (module, text) in &self.texts {
            for (path, is_public) in uses(text) {
                if let Some(name) = path.rsplit("::").next().filter(|_| is_public) {
                    let target =
                        absolute(module, &path).unwrap_or_else(|| format!("{module}::{path}"));
                    reexports.insert((module.clone(), name.to_owned()), target);
                }
            }
        }
        self.reexports = reexports;
    }

    /// The module that `path` leads to.
    fn resolve(&self, path: &str, depth: usize) -> Option<String> {
        let mut steps = path.split("::");
        let mut module = steps.next().filter(|first| *first == "crate")?.to_owned();
        let mut rest: Vec<&str> = steps.collect();
        while let Some(name) = rest.first() {
            let inner = format!("{module}::{name}");
            if self.texts.contains_key(&inner) {
                module = inner;
                rest.remove(0);
                continue;
            }
            let reexport = self.reexports.get(&(module.clone(), (*name).to_owned()));
            return match reexport {
                Some(target) if depth > 0 && target != path => {
                    self.resolve(target, depth - 1).or(Some(module))
                }
                _ => Some(module),
            };
        }
        Some(module)
    }

    /// The modules that `module` uses, those inside it and the root apart.
    fn used_by(&self, module: &str, text: &str) -> BTreeSet<String> {
        let inside = format!("{module}::");
        let used = uses(text).into_iter().map(|(path, _)| path);
        let paths = used.chain(paths_in(&without_uses(text)));
        let absolute = paths.filter_map(|path| absolute(module, &path));
        let modules = absolute.filter_map(|path| self.resolve(&path, REEXPORTS_MAX));
        modules
            .filter(|used| used != module && used != "crate" && !used.starts_with(&inside))
            .collect()
    }

    /// The sets of modules of which each leads to each other.
    fn circles(&self) -> Vec<Vec<String>> {
        let uses: BTreeMap<&str, BTreeSet<String>> = self
            .texts
            .iter()
            .filter(|(module, _)| *module != "crate")
            .map(|(module, text)| (module.as_str(), self.used_by(module, text)))
            .collect();
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            uses.keys().map(|module| (*module, reached_from(module, &uses))).collect();
        let mut circles: Vec<Vec<String>> = Vec::new();
        for (module, below) in &reached {
            let is_back =
                |other: &&&str| reached.get(**other).is_some_and(|it| it.contains(module));
            let circle: Vec<String> =
                below.iter().filter(is_back).map(|other| short(other)).collect();
            if circle.len() > 1 && !circles.contains(&circle) {
                circles.push(circle);
            }
        }
        circles
    }
}

fn short(module: &str) -> String {
    module.strip_prefix("crate::").unwrap_or(module).to_owned()
}

/// Every module that `start` leads to over the modules it uses; itself only in a circle.
fn reached_from<'m>(start: &str, uses: &'m BTreeMap<&str, BTreeSet<String>>) -> BTreeSet<&'m str> {
    let mut reached = BTreeSet::new();
    let mut todo: Vec<&str> = uses.get(start).into_iter().flatten().map(String::as_str).collect();
    while let Some(module) = todo.pop() {
        if reached.insert(module) {
            todo.extend(uses.get(module).into_iter().flatten().map(String::as_str));
        }
    }
    reached
}

/// The path from the crate's root, if `path` is of this crate.
fn absolute(module: &str, path: &str) -> Option<String> {
    if let Some(rest) = path.strip_prefix("self::") {
        return Some(format!("{module}::{rest}"));
    }
    let (mut module, mut path) = (module, path);
    while let Some(rest) = path.strip_prefix("super::") {
        module = module.rsplit_once("::")?.0;
        path = rest;
        if !path.starts_with("super::") {
            return Some(format!("{module}::{path}"));
        }
    }
    path.starts_with("crate::").then(|| path.to_owned())
}

/// The paths of every `use` in `text`, and whether they are made public.
fn uses(text: &str) -> Vec<(String, bool)> {
    let mut paths = Vec::new();
    for (start, statement) in use_statements(text) {
        let line = text.get(..start).and_then(|before| before.lines().next_back());
        let is_public = line.is_some_and(|line| line.trim_start().starts_with("pub"));
        let mut tree = Vec::new();
        expand("", statement, &mut tree);
        paths.extend(tree.into_iter().map(|path| (path, is_public)));
    }
    paths
}

/// Each `use`: where it starts, and what is between the word and the semicolon.
fn use_statements(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("use ").filter_map(|(start, word)| {
        let before = text.get(..start)?.chars().next_back();
        if before.is_some_and(|letter| !letter.is_whitespace()) {
            return None;
        }
        let statement = text.get(start + word.len()..)?.split(';').next()?;
        Some((start, statement))
    })
}

fn without_uses(text: &str) -> String {
    let mut rest = text.to_owned();
    for (_, statement) in use_statements(text) {
        rest = rest.replace(statement, " ");
    }
    rest
}

/// The paths of a tree such as `a::{b, c::{d, e as f}}`.
fn expand(prefix: &str, tree: &str, paths: &mut Vec<String>) {
    let (mut depth, mut start) = (0_usize, 0_usize);
    let mut branches = Vec::new();
    for (index, letter) in tree.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                branches.extend(tree.get(start..index));
                start = index + 1;
            }
            _ => {}
        }
    }
    branches.extend(tree.get(start..));
    for branch in branches.into_iter().map(str::trim).filter(|branch| !branch.is_empty()) {
        match branch.split_once('{') {
            Some((head, inner)) => {
                let inner = inner.trim_end().strip_suffix('}').unwrap_or(inner);
                expand(&format!("{prefix}{head}"), inner, paths);
            }
            None => {
                let name = branch.split(" as ").next().unwrap_or_default().trim();
                let path = format!("{prefix}{name}");
                paths.push(path.strip_suffix("::self").map_or(path.clone(), str::to_owned));
            }
        }
    }
}

/// Paths in code that start with `crate`, `super` or `self`.
fn paths_in(text: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    text.split(|letter: char| !is_part(letter))
        .filter(|path| ["crate::", "super::", "self::"].iter().any(|start| path.starts_with(start)))
        .map(str::to_owned)
        .collect()
}
