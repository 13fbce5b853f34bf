#!/bin/sh
# Train a tiny video checkpoint on simulation, from nothing: `make train-tiny`. Each step goes on
# where it was stopped; one that is done is not done again.
set -eu

folder=$1
roads=$2
worlds=$3
python=$INFERENCE_PYTHON
training=sig2gps_qgis.models.training
settings=models/training/tiny
start="$folder/start"
export OMP_NUM_THREADS=1 # small arrays gain nothing of more threads, but of more processes

once() { # once NAME COMMAND…: run a command unless it has succeeded before
	name=$1
	shift
	[ -e "$folder/done-$name" ] && return
	echo "$(date +%T) $name"
	"$@"
	touch "$folder/done-$name"
}

make_set() { # make_set FOLDER SHARDS WORKERS
	"$python" -m $training.dataset --roads "$roads" --worlds "$worlds" --folder "$1" \
		--frames 13 --side-m 5000 --windows 150 --world-count 40 --shards "$2" --workers "$3"
}

train_vae() { # single frames first, then videos, of a small set
	for step in vae_images vae_videos; do
		once $step "$python" -m $training.vae "$settings/$step.yaml" \
			"checkpoint=$start" "data=$folder/small-set" "folder=$folder/$step"
	done
}

in_two_processes() { # in_two_processes MODULE SETTINGS CHANGE…
	module=$1
	shift
	ACCELERATE_USE_CPU=true "$python" -m torch.distributed.run --standalone --nproc_per_node 2 \
		-m "$training.$module" "$@"
}

gdpo() { # gdpo SEED
	in_two_processes gdpo "$settings/gdpo.yaml" "checkpoint=$folder/tiny-sft" \
		"data=$folder/set" "folder=$folder/gdpo-$1" "output=$folder/tiny-gdpo-$1" "seed=$1"
}

evaluate() { # evaluate STEPS
	"$python" -m $training.evaluate --data "$folder/set" --threads 1 \
		--checkpoint "before SFT=$start" --checkpoint "SFT=$folder/tiny-sft" \
		--checkpoint "Traj-GDPO, seed 1=$folder/tiny-gdpo-1" \
		--checkpoint "Traj-GDPO, seed 2=$folder/tiny-gdpo-2" \
		--checkpoint "Traj-GDPO, seed 3=$folder/tiny-gdpo-3" --split validation --steps "$1" \
		--candidates 1 --pairs 400 --json "$folder/steps-$1.json" >"$folder/steps-$1.md"
}

mkdir -p "$folder"
once small-set make_set "$folder/small-set" 10 2
once start "$python" -m sig2gps_qgis.models.video.tiny --folder "$start"
train_vae & # on one core, while the other makes the rest of the set
vae=$!
once set make_set "$folder/set" 80 1
wait $vae
once sft in_two_processes sft "$settings/sft.yaml" "checkpoint=$start" "data=$folder/set" \
	"folder=$folder/sft" "output=$folder/tiny-sft"
for seed in 1 2 3; do
	once "gdpo-$seed" gdpo $seed
done
evaluate 1 & # a process each
other=$!
evaluate 2
wait $other
cat "$folder"/steps-*.md
