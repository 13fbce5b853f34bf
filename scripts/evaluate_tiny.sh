#!/bin/sh
# What the checkpoints of `make train-tiny` come to: more steps and candidates, another city, more
# frames, a wider tile. Prints Markdown tables.
set -eu

folder=$1
roads=$2
worlds=$3
python=$INFERENCE_PYTHON
training=sig2gps_qgis.models.training
export OMP_NUM_THREADS=1

evaluate() { # evaluate SET OPTION…
	data=$1
	shift
	"$python" -m $training.evaluate --data "$data" --threads 1 --pairs 40 \
		--checkpoint "SFT=$folder/tiny-sft" --checkpoint "Traj-GDPO, seed 1=$folder/tiny-gdpo-1" "$@"
}

other_set() { # other_set NAME FRAMES SIDE: of the same places and the same trajectories held out
	"$python" -m $training.dataset --roads "$roads" --worlds "$worlds" --folder "$folder/$1" \
		--frames "$2" --side-m "$3" --windows 150 --world-count 40 --shards 2
}

evaluate "$folder/set" --split validation --split transfer --steps 1 4 20 --candidates 1 4
for frames in 17 21; do
	other_set "frames-$frames" $frames 5000
	evaluate "$folder/frames-$frames" --split validation --steps 1 --candidates 1
done
other_set wide 13 20000
evaluate "$folder/wide" --split validation --steps 1 --candidates 1
