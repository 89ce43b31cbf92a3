//! GetBackup: how far the backup of this name is, or what became of it, since the server was started.

use api_ironkeep::{Backup, BackupState, GetBackup, GetBackupRequest, GetBackupResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ironkeep;
use crate::backup_desk::OrderedBackup;
use crate::managed::managed;

impl Handler<GetBackup> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &GetBackupRequest) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:GetBackup").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &GetBackupRequest,
        _: Allowed<()>,
    ) -> Result<GetBackupResponse, Failure> {
        let ordered = self.backups.ordered().filter(|ordered| ordered.name == input.backup_name);
        let ordered = ordered.ok_or_else(|| {
            let name = &input.backup_name;
            errors::no_such_entity_exception(format!(
                "The last backup since the server was started is not `{name}`: `ironkeep backup list` names \
                 those that are complete."
            ))
        })?;
        Ok(GetBackupResponse { backup: self.described(ordered) })
    }
}

impl Ironkeep {
    /// A backup as the API shows it.
    pub(crate) fn described(&self, ordered: OrderedBackup) -> Backup {
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let OrderedBackup { name, started_at, counts, end, .. } = ordered;
        let state = match &end {
            None => BackupState::Running,
            Some(end) if end.failure.is_none() => BackupState::Complete,
            Some(_) => BackupState::Failed,
        };
        Backup {
            backup_name: name,
            state,
            directory: self.backups.place().to_owned(),
            started_at,
            ended_at: end.as_ref().map(|end| end.at),
            reason: end.and_then(|end| end.failure),
            journal_sequence: counts.journal_sequence.map(number),
            file_count: number(counts.files),
            files_done: number(counts.files_done),
            copied_file_count: number(counts.copied_files),
            copied_bytes: number(counts.copied_bytes),
            missing_file_count: number(counts.missing_files),
        }
    }
}
