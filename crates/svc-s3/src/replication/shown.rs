//! The replication rules of a bucket as they are answered.

use api_s3::{
    AccessControlTranslation, DeleteMarkerReplication, DeleteMarkerReplicationStatus,
    Destination as ShownDestination, EncryptionConfiguration, Metrics, MetricsStatus,
    OwnerOverride, ReplicaModifications, ReplicaModificationsStatus, ReplicationConfiguration,
    ReplicationRule, ReplicationRuleAndOperator, ReplicationRuleFilter, ReplicationRuleStatus,
    ReplicationStatus, ReplicationTime, ReplicationTimeStatus, ReplicationTimeValue,
    SourceSelectionCriteria, SseKmsEncryptedObjects, SseKmsEncryptedObjectsStatus, StorageClass,
    Tag,
};

use super::{BucketReplication, Destination, Filter, FilterForm, ReplicationState, Rule, Status};
use crate::bucket::bucket_arn;

impl BucketReplication {
    /// The rules as they are answered.
    pub(super) fn to_api(&self) -> ReplicationConfiguration {
        ReplicationConfiguration {
            role: self.role.as_str().to_owned(),
            rules: self.rules.iter().map(Rule::to_api).collect(),
        }
    }
}

impl Rule {
    fn to_api(&self) -> ReplicationRule {
        let status = match self.is_enabled {
            true => ReplicationRuleStatus::Enabled,
            false => ReplicationRuleStatus::Disabled,
        };
        let markers = self.delete_markers.map(|is_on| DeleteMarkerReplication {
            status: Some(match is_on {
                true => DeleteMarkerReplicationStatus::Enabled,
                false => DeleteMarkerReplicationStatus::Disabled,
            }),
        });
        ReplicationRule {
            id: Some(self.id.clone()),
            priority: self.priority.and_then(|priority| i32::try_from(priority).ok()),
            prefix: match self.form {
                FilterForm::RulePrefix => Some(self.filter.prefix.clone().unwrap_or_default()),
                FilterForm::Single | FilterForm::And => None,
            },
            filter: self.filter.to_api(self.form),
            status,
            source_selection_criteria: self.criteria(),
            existing_object_replication: None,
            destination: self.destination.to_api(),
            delete_marker_replication: markers,
        }
    }

    fn criteria(&self) -> Option<SourceSelectionCriteria> {
        if self.kms_objects.is_none() && self.replica_modifications.is_none() {
            return None;
        }
        Some(SourceSelectionCriteria {
            sse_kms_encrypted_objects: self.kms_objects.map(|is_on| SseKmsEncryptedObjects {
                status: match is_on {
                    true => SseKmsEncryptedObjectsStatus::Enabled,
                    false => SseKmsEncryptedObjectsStatus::Disabled,
                },
            }),
            replica_modifications: self.replica_modifications.map(|is_on| ReplicaModifications {
                status: match is_on {
                    true => ReplicaModificationsStatus::Enabled,
                    false => ReplicaModificationsStatus::Disabled,
                },
            }),
        })
    }
}

impl Filter {
    fn to_api(&self, form: FilterForm) -> Option<ReplicationRuleFilter> {
        let tag = |(key, value): (&String, &String)| Tag { key: key.clone(), value: value.clone() };
        match form {
            FilterForm::RulePrefix => None,
            FilterForm::Single => Some(ReplicationRuleFilter {
                prefix: self.prefix.clone(),
                tag: self.tags.iter().next().map(tag),
                ..ReplicationRuleFilter::default()
            }),
            FilterForm::And => {
                let tags: Vec<Tag> = self.tags.iter().map(tag).collect();
                let and = ReplicationRuleAndOperator {
                    prefix: self.prefix.clone(),
                    tags: (!tags.is_empty()).then_some(tags),
                    not: None,
                };
                Some(ReplicationRuleFilter { and: Some(and), ..ReplicationRuleFilter::default() })
            }
        }
    }
}

impl Destination {
    fn to_api(&self) -> ShownDestination {
        let minutes = |minutes: Option<i32>| ReplicationTimeValue { minutes };
        ShownDestination {
            bucket: bucket_arn(&self.bucket),
            account: self.account.as_ref().map(ToString::to_string),
            storage_class: self.storage_class.as_deref().map(StorageClass::from),
            access_control_translation: self
                .owner_override
                .then_some(AccessControlTranslation { owner: OwnerOverride::Destination }),
            encryption_configuration: self.kms_key.clone().map(|key| EncryptionConfiguration {
                replica_kms_key_id: Some(key),
                ..EncryptionConfiguration::default()
            }),
            replication_time: self.time.map(|time| ReplicationTime {
                status: match time.is_enabled {
                    true => ReplicationTimeStatus::Enabled,
                    false => ReplicationTimeStatus::Disabled,
                },
                time: minutes(time.minutes),
            }),
            metrics: self.metrics.map(|metrics| Metrics {
                status: match metrics.is_enabled {
                    true => MetricsStatus::Enabled,
                    false => MetricsStatus::Disabled,
                },
                event_threshold: metrics.minutes.map(|it| minutes(Some(it))),
            }),
        }
    }
}

impl ReplicationState {
    /// `x-amz-replication-status`.
    pub(crate) fn shown(&self) -> Option<ReplicationStatus> {
        Some(match self.status()? {
            Status::Pending => ReplicationStatus::Pending,
            Status::Completed => ReplicationStatus::Completed,
            Status::Failed => ReplicationStatus::Failed,
            Status::Replica => ReplicationStatus::Replica,
        })
    }
}
